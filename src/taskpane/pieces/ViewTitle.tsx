import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ReactElement } from "react";

export interface ViewTitleProps {
  readonly text: string;
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    outlineStyle: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The name of a view; it takes the focus where the link that opened the view is gone by now. */
export function ViewTitle({ text }: ViewTitleProps): ReactElement {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1} className={styles.title}>
      {text}
    </h1>
  );
}
