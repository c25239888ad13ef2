import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Suspense, useRef, type ReactElement } from "react";
import { fixesOf } from "../../lint/rule";
import type { FixPreview as Preview } from "../../session/actions";
import { toA1 } from "../../sheet/address";
import { paneText } from "../../text/pane";
import { ruleText } from "../../text/rules";
import type { Decisions } from "../pieces/decisions";
import { findingToText, type Found } from "../pieces/findings";
import { later } from "../pieces/later";
import { useOpening } from "../pieces/useOpening";
import { RuleDetails } from "../rules/RuleDetails";
import { CardActions } from "./CardActions";
import { FixPreview } from "./FixPreview";
import { RuleSeverityRow } from "./RuleSeverityRow";
import { usePreview } from "./usePreview";

const WaiveForm = later(() => import("./WaiveForm").then(({ WaiveForm: form }) => form));

export interface FindingCardProps {
  readonly finding: Found;
  readonly opened: boolean;
  readonly onToggle: () => void;
  readonly onSelect: () => void;
  readonly onPreview: () => Promise<Preview>;
  readonly onApply: (finding: Found, choice: number) => void;
  readonly decisions: Decisions;
  readonly onCopy: (text: string) => void;
}

const bar = tokens.strokeWidthThicker;
const useStyles = makeStyles({
  card: {
    marginBlock: tokens.spacingVerticalXS,
    marginInline: tokens.spacingHorizontalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: bar,
    borderInlineStartStyle: "solid",
  },
  error: { borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  warning: { borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  info: { borderInlineStartColor: tokens.colorNeutralStroke1 },
  head: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  message: { margin: 0, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
});

/** One finding: what is wrong, where, why, and what can be done about it. */
export function FindingCard(props: FindingCardProps): ReactElement {
  const { finding, opened, onToggle, onSelect, onPreview, onApply, decisions, onCopy } = props;
  const { ruleId, severity, message, fix } = finding;
  const styles = useStyles();
  const cell = toA1(finding.at);
  const { title } = ruleText[ruleId];
  const { preview, open, close } = usePreview(onPreview);
  /** What the preview speaks of, even where the finding says something new by now. */
  const asked = useRef(finding);
  const waiving = useOpening();

  return (
    <li data-finding className={mergeClasses(styles.card, styles[severity])}>
      <div className={styles.head}>
        <h4 className={styles.title}>{title}</h4>
        <span className={styles.cell}>{cell}</span>
      </div>
      <p className={styles.message}>{message}</p>
      <CardActions
        finding={finding}
        opened={opened}
        fixing={preview !== null}
        waiving={waiving.isOpen}
        onSelect={onSelect}
        onFix={() => {
          asked.current = finding;
          if (preview) close();
          else open();
        }}
        onToggle={onToggle}
        onWaive={waiving.toggle}
        onCopy={() => onCopy(findingToText(finding))}
      />
      {preview && fix && (
        <FixPreview
          preview={preview}
          titles={fixesOf(asked.current).map(({ title: each }) => each)}
          note={fix.safe ? null : paneText.offer}
          onApply={(choice) => {
            close();
            onApply(asked.current, choice);
          }}
          onClose={close}
        />
      )}
      {waiving.isOpen && (
        <Suspense>
          <WaiveForm
            title={title}
            name={decisions.name}
            onWaive={(words) => decisions.waive(finding, words)}
            onClose={waiving.close}
          />
        </Suspense>
      )}
      {opened && (
        <>
          <RuleDetails ruleId={ruleId} indicator={finding.indicator} />
          <RuleSeverityRow finding={finding} onChoose={decisions.setSeverity} />
        </>
      )}
    </li>
  );
}
