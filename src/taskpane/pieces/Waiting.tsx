import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface WaitingProps {
  readonly title: string;
}

const useStyles = makeStyles({
  // What is over at once is not shown at all.
  waiting: {
    paddingBlock: tokens.spacingVerticalXXXL,
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: tokens.durationNormal,
    animationDelay: tokens.durationUltraSlow,
    animationFillMode: "backwards",
  },
});

export function Waiting({ title }: WaitingProps): ReactElement {
  const styles = useStyles();
  return <Spinner className={styles.waiting} size="tiny" label={title} />;
}
