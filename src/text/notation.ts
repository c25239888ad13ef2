import type { Comparison } from "../form/quantity";

/** How targets and actual values are written. Words stand as `fold` leaves them. */

/** Signs and words before a number; longer ones first, so that 大于等于 is not read as 大于. */
export const comparisonSigns: readonly (readonly [string, Comparison])[] = [
  ["大于等于", "at-least"],
  ["大于或等于", "at-least"],
  ["小于等于", "at-most"],
  ["小于或等于", "at-most"],
  ["不低于", "at-least"],
  ["不少于", "at-least"],
  ["不小于", "at-least"],
  ["不超过", "at-most"],
  ["不高于", "at-most"],
  ["不多于", "at-most"],
  ["不大于", "at-most"],
  ["控制在", "at-most"],
  ["达到", "at-least"],
  ["至少", "at-least"],
  ["大于", "more-than"],
  ["高于", "more-than"],
  ["超过", "more-than"],
  ["小于", "less-than"],
  ["低于", "less-than"],
  ["少于", "less-than"],
  ["等于", "equal"],
  [">=", "at-least"],
  ["=>", "at-least"],
  ["》=", "at-least"],
  ["<=", "at-most"],
  ["=<", "at-most"],
  ["《=", "at-most"],
  ["≥", "at-least"],
  ["≧", "at-least"],
  ["⩾", "at-least"],
  ["≤", "at-most"],
  ["≦", "at-most"],
  ["⩽", "at-most"],
  ["超", "more-than"],
  [">", "more-than"],
  ["<", "less-than"],
  ["=", "equal"],
  ["═", "equal"],
];

/** Words after the number and its unit. */
export const comparisonEndings: readonly (readonly [string, Comparison])[] = [
  ["及其以上", "at-least"],
  ["及以上", "at-least"],
  ["或以上", "at-least"],
  ["以上", "at-least"],
  ["及其以下", "at-most"],
  ["及以下", "at-most"],
  ["或以下", "at-most"],
  ["以下", "at-most"],
  ["以内", "at-most"],
  ["之内", "at-most"],
  ["内", "at-most"],
];

/** Said of a number, these add nothing: 100%覆盖. */
export const unitEndings = ["覆盖", "达标", "完成", "到位"] as const;

export const percentWords = ["%", "百分比", "百分点"] as const;

/** Units that convert into each other, as multiples of the first one of their kind. */
export const unitFactors: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  元: ["元", 1],
  千元: ["元", 1_000],
  万元: ["元", 10_000],
  亿元: ["元", 100_000_000],
  天: ["天", 1],
  日: ["天", 1],
  工作日: ["天", 1],
  个工作日: ["天", 1],
  秒: ["秒", 1],
  分钟: ["秒", 60],
  小时: ["秒", 3_600],
};

/** Between the two ends of a range. */
export const rangeSigns = ["-", "~", "—", "–", "至", "到"] as const;

const dateEnding = "(?:底|末|初)?(?:之?前|以前|内)?(?:完成|完工|竣工)?";
const monthDay = "(\\d{1,2})月(?:(\\d{1,2})[日号])?份?";

/** 2021年12月31日前, 2021年底, 2021-12-31, 12月底之前: year, month and day, as far as written. */
export const datePatterns: readonly RegExp[] = [
  new RegExp(`^((?:19|20)\\d{2})年(?:${monthDay})?${dateEnding}$`),
  /^((?:19|20)\d{2})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/,
  // With points it takes three parts: 2021.12 is a number.
  /^((?:19|20)\d{2})\.(\d{1,2})\.(\d{1,2})$/,
  new RegExp(`^()${monthDay}${dateEnding}$`),
];

/** Signs in front of a value, as written; a pasted <p> is none. */
export const leadingSignsPattern = /^\s*(?!<\/?[a-z])[≥≧≤≦<>=＜＞＝═]+\s*/i;

/** An actual value in words that says whether the target was met: 已完成, 没有达到, 尚未开展. */
export const metPattern =
  /^(?:全部|均|都|已经?|基本|部分|未能?|尚未|还未|仍未|没有?|不|按[时期]|如期|及时)*(?:达成|完成|实现|达标|达到)|^(?:未|尚未|没有)(?:开展|启动|实施)/;

/** Words that say all was done, and no more than that. */
export const achievedPattern =
  /^(?:全部|已)?(?:达成|完成|实现)(?:年度|预期|年度预期)?(?:指标|目标)?$/;

/** Somewhere in an actual value: it was not done; 无未完成事项 says the contrary. */
export const missedPattern = /(?<!无|无一|无任何|没有|不存在)未(?:达成|完成|实现|开展|达标)/;

/** Words of a part: a value that has them is met in part. */
export const partlyWords = ["基本", "部分"] as const;
export const partWord = "部分";

/** An actual value that begins like this says less than that the target was met. */
export const unmetPattern = /^(?:基本|部分|未|尚未|没有|没能|不达标|不合格)/;

/** Nothing but digits and signs. */
export const signsOnlyPattern = /^[\d.,%()<>=≥≤≧≦═+*/~《》:-]+$/;
