import { fold } from "../sheet/fold";
import { isFilled } from "./field";
import type { Form, Indicator } from "./form";

/**
 * Answers whether a form explains an indicator's deviation: in its own cell, or where the form
 * itself speaks of its shortcomings (主要问题, 存在问题, 改进措施) and names the indicator.
 */
export function reasonsIn(form: Form): (indicator: Indicator) => boolean {
  const remarks = fold(form.remarks);
  return ({ deviation, name }) =>
    isFilled(deviation) || (isFilled(name) && remarks.includes(fold(name.value)));
}
