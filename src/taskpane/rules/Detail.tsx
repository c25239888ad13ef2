import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface DetailProps {
  readonly term: string;
  /** Whether it stands below its term, and not beside it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
});

/** One thing that is said of a rule. */
export function Detail({ term, wide = false, children }: DetailProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={mergeClasses(styles.term, wide && styles.wide)}>{term}</dt>
      <dd className={mergeClasses(styles.text, wide && styles.wide)}>{children}</dd>
    </>
  );
}
