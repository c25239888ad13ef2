import { isFilled, type Field } from "../form/field";
import type { Direction } from "../form/form";
import { isQuantity, type Reading } from "../form/quantity";
import { costLevel, costLikeNamePattern, quantityLevel, upwardNamePattern } from "../text/labels";
import { fold, withoutBrackets } from "../sheet/fold";

/**
 * Which way is better: a sign says so; = and a bare number mean "more" only where neither the level
 * nor the name speaks of something that had better be small.
 */
export function directionOf(
  target: Field<Reading>,
  { name, level2 }: { readonly name: string; readonly level2: string },
): Direction {
  if (!isFilled(target) || !isQuantity(target.value)) return "unknown";

  const folded = withoutBrackets(fold(name));
  const costLike = level2.startsWith(costLevel) || costLikeNamePattern.test(folded);
  switch (target.value.comparison) {
    case "at-least":
    case "more-than":
      return "up";
    case "at-most":
    case "less-than":
      return "down";
    case "equal":
      return costLike ? "unknown" : "up";
    case "none":
      return !costLike && (level2.startsWith(quantityLevel) || upwardNamePattern.test(folded))
        ? "up"
        : "unknown";
  }
}
