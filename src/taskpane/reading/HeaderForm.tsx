import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Layout } from "../../recognize/layout";
import { isUsable } from "../../recognize/layout-list";
import type { LayoutProposal } from "../../recognize/propose-layout";
import { headerText } from "../../text/reading";
import { HeaderColumns } from "./HeaderColumns";
import { RowLabel } from "./RowLabel";

export interface HeaderFormProps {
  readonly proposal: LayoutProposal;
  readonly onSave: (layout: Layout) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBlockEnd: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What a header means, as proposed, for the user to correct. */
export function HeaderForm({ proposal, onSave, onCancel }: HeaderFormProps): ReactElement {
  const styles = useStyles();
  const [layout, setLayout] = useState(proposal.layout);
  const isNamed = layout.name.trim() !== "";
  const canSave = isUsable(layout) && isNamed;
  return (
    <>
      <HeaderColumns proposal={proposal} layout={layout} onChange={setLayout} />
      <RowLabel
        name={headerText.total}
        labels={proposal.totalLabels}
        value={layout.total}
        onChange={(total) => setLayout({ ...layout, total })}
      />
      <RowLabel
        name={headerText.grade}
        labels={proposal.gradeLabels}
        value={layout.grade}
        onChange={(grade) => setLayout({ ...layout, grade })}
      />
      <Field label={headerText.name} {...(!isNamed && { validationMessage: headerText.nameless })}>
        <Input
          size="small"
          value={layout.name}
          onChange={(_, { value }) => setLayout({ ...layout, name: value })}
        />
      </Field>
      {!isUsable(layout) && <p className={styles.note}>{headerText.useless}</p>}
      <div className={styles.foot}>
        <Button
          appearance="primary"
          disabledFocusable={!canSave}
          onClick={() => {
            if (canSave) onSave({ ...layout, name: layout.name.trim() });
          }}
        >
          {headerText.save}
        </Button>
        <Button onClick={onCancel}>{headerText.cancel}</Button>
      </div>
    </>
  );
}
