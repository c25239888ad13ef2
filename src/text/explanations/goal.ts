import type { RuleId } from "../rules";
import type { Explanation } from "./explanation";

export const goalExplanations = {
  "goal.empty": {
    example: `
      预期目标 | 实际完成情况
      为二十个单元加装电梯。 | → 二十个单元的电梯都已装好，通过了验收。
    `,
  },
  "goal.actual-identical": {
    example: `
      预期目标 | 实际完成情况
      为二十个单元加装电梯。 | 为二十个单元加装电梯。 → 二十个单元的电梯都已装好，通过了验收。
    `,
  },
  "goal.actual-near-identical": {
    example: `
      预期目标 | 实际完成情况
      为二十个单元加装电梯，方便老人出行，让居民上下楼更安全、更省力、更安心。 | 为二十个单元加装电梯，方便老人出行，让居民上下楼更安全、更省力、更安心！ → 二十个单元的电梯都已装好，通过了验收，四百户居民受益。
    `,
  },
  "goal.actual-in-future-tense": {
    example: `
      预期目标 | 实际完成情况
      为二十个单元加装电梯。 | 将为十八个单元装好电梯，其余下年完成。 → 已为十八个单元装好电梯，其余下年完成。
    `,
  },
} as const satisfies Readonly<Partial<Record<RuleId, Explanation>>>;
