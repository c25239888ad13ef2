import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnected24Regular } from "@fluentui/react-icons/svg/plug-disconnected";
import type { ReactElement } from "react";
import type { HostFailure } from "../../session/host";
import { hostFailureText, paneText } from "../../text/pane";
import { Message } from "./Message";

export interface FailureProps {
  readonly failure: HostFailure;
  /** Whether there is something else to show below. */
  readonly brief: boolean;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({
  brief: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  sentence: { flexGrow: 1 },
  retry: { flexShrink: 0 },
});

export function Failure({ failure, brief, onRetry }: FailureProps): ReactElement {
  const styles = useStyles();
  const { title, next } = hostFailureText[failure.kind];
  const retry = (
    <Button size={brief ? "small" : "medium"} className={styles.retry} onClick={onRetry}>
      {paneText.retry}
    </Button>
  );
  if (brief) {
    return (
      <div className={styles.brief}>
        <span className={styles.sentence}>{paneText.sentence(title, next)}</span>
        {retry}
      </div>
    );
  }
  return (
    <Message icon={<PlugDisconnected24Regular />} title={title}>
      {next}
      {retry}
    </Message>
  );
}
