import { Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RuleSeverity } from "../../lint/rule";
import { ruleSeverityWords } from "../../text/rule-severities";

export interface SeverityChoiceProps {
  /** What is chosen for: for those who do not see it. */
  readonly label: string;
  readonly severity: RuleSeverity;
  readonly onChoose: (severity: RuleSeverity) => void;
}

const severities = ["off", "info", "warning", "error"] as const satisfies readonly RuleSeverity[];

/** 规则级别: off, or one of the severities. */
export function SeverityChoice({ label, severity, onChoose }: SeverityChoiceProps): ReactElement {
  return (
    <Select
      size="small"
      aria-label={label}
      value={severity}
      onChange={(_, { value }) => {
        const chosen = severities.find((each) => each === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {severities.map((each) => (
        <option key={each} value={each}>
          {ruleSeverityWords[each]}
        </option>
      ))}
    </Select>
  );
}
