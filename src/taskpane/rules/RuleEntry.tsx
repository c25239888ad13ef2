import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import { ruleText, type RuleId } from "../../text/rules";
import { RuleDetails } from "./RuleDetails";

export interface RuleEntryProps {
  readonly ruleId: RuleId;
}

const useStyles = makeStyles({
  button: {
    width: "100%",
    justifyContent: "flex-start",
    paddingInline: 0,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** One rule; a press opens what is said of it. */
export function RuleEntry({ ruleId }: RuleEntryProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {ruleText[ruleId].title}
      </Button>
      {open && <RuleDetails ruleId={ruleId} />}
    </li>
  );
}
