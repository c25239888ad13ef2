import { DocumentEdit24Regular } from "@fluentui/react-icons/svg/document-edit";
import type { ReactElement } from "react";
import { blankFormText } from "../../text/reading";
import { Message } from "../pieces/Message";

/** Nothing was filled in yet, so there is nothing to find fault with. */
export function BlankForm(): ReactElement {
  return (
    <Message icon={<DocumentEdit24Regular />} title={blankFormText.title}>
      {blankFormText.sentence}
    </Message>
  );
}
