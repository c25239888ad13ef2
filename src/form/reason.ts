import { fold } from "../sheet/fold";
import { isFilled } from "./field";
import type { Form, Indicator } from "./form";

/**
 * Whether the form explains an indicator's deviation: in its own cell, or where the form itself
 * speaks of its shortcomings (主要问题, 存在问题, 改进措施) and names the indicator.
 */
export function hasReason({ remarks }: Form, { deviation, name }: Indicator): boolean {
  if (isFilled(deviation)) return true;
  return isFilled(name) && fold(remarks).includes(fold(name.value));
}
