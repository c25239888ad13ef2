import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface EntryButtonProps {
  readonly text: string;
  /** What it does, and to which entry, for those who do not see where it stands. */
  readonly name: string;
  /** Whether what it opens is open; left out where it opens nothing. */
  readonly expanded?: boolean;
  readonly emphasized?: boolean;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  button: { minWidth: "auto" },
  emphasized: { color: tokens.colorBrandForeground1 },
});

/** One of the small buttons below an entry of a list. */
export function EntryButton(props: EntryButtonProps): ReactElement {
  const { text, name, expanded, emphasized = false, onClick } = props;
  const styles = useStyles();
  return (
    <Button
      size="small"
      appearance="subtle"
      className={mergeClasses(styles.button, emphasized && styles.emphasized)}
      aria-label={name}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
