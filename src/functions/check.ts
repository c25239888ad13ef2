import { lint } from "../lint/lint";
import { rules } from "../rules";
import { nationalProfile } from "../score/profile";
import { sayIndicator } from "../text/say";
import type { Answer } from "./cell-error";
import type { Input } from "./input";
import { oneRowForm } from "./one-row-form";

/**
 * What the rules say of one row, sentence after sentence; "" where nothing is wrong. Conventions
 * (infos) are left out, and so is what is said of the form or of how a cell is stored.
 */
export function check(
  target: Input,
  actual: Input,
  points: Input,
  score: Input,
  reason: Input,
): Answer {
  const { form, row } = oneRowForm({ target, actual, points, score, deviation: reason });
  const { diagnostics } = lint(form, rules, nationalProfile);
  return diagnostics
    .filter(({ indicator, severity }) => indicator !== undefined && severity !== "info")
    .map(({ message }) => message.replaceAll(sayIndicator(row), ""))
    .join("");
}
