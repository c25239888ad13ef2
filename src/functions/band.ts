import { hundred, type Decimal } from "../score/decimal";
import { nationalProfile, type ScoringProfile } from "../score/profile";
import { roundBy } from "../score/round";
import { fold } from "../sheet/fold";
import { bandNames, bandPatterns, functionErrors } from "../text/functions";
import { readPoints } from "./amounts";
import { CellError, invalid, type Answer } from "./cell-error";
import { textOf, type Input } from "./input";
import { readPercent } from "./settings";

/** 达成, 部分达成, 未达成. */
type Band = keyof typeof bandNames;

/** The shares of a band in percent; `from` belongs to it. */
interface Shares {
  readonly from: number;
  readonly to: number;
  /** Whether `to` belongs to it: 80 % can be 达成 and 部分达成, but 60 % is not 未达成. */
  readonly closed: boolean;
  /** What is taken where no share is given. */
  readonly usual: number;
}

/** 定性指标得分: points × share, the share within the band of the word. */
export function band(word: Input, points: Input, share: Input): Answer {
  const found = bandOf(word);
  if (found === null) {
    const known = Object.values(bandNames);
    return invalid(functionErrors.band({ text: textOf(word), known }));
  }
  const most = readPoints(points);
  if (most instanceof CellError) return most;
  const percent = readShare(share, found);
  if (percent instanceof CellError) return percent;

  const exact = most.times(percent).div(hundred);
  return roundBy("round", exact, nationalProfile.rounding.digits).toNumber();
}

function bandOf(word: Input): Band | null {
  if (word.kind !== "text") return null;
  const text = fold(word.text);
  if (bandPatterns.achieved.test(text)) return "achieved";
  if (bandPatterns.partly.test(text)) return "partly";
  return bandPatterns.missed.test(text) ? "missed" : null;
}

function readShare(share: Input, found: Band): Decimal | number | CellError {
  const { from, to, closed, usual } = sharesOf(found, nationalProfile);
  if (share.kind === "blank") return usual;

  const percent = readPercent(share);
  const isWithin = closed ? percent?.lte(to) : percent?.lt(to);
  return percent?.gte(from) && isWithin
    ? percent
    : invalid(
        functionErrors.share({ band: bandNames[found], from, to, closed, text: textOf(share) }),
      );
}

function sharesOf(found: Band, { qualitativeEdges }: ScoringProfile): Shares {
  const { achieved, partly } = qualitativeEdges;
  switch (found) {
    case "achieved":
      return { from: achieved, to: 100, closed: true, usual: 100 };
    case "partly":
      return { from: partly, to: achieved, closed: true, usual: partly };
    case "missed":
      return { from: 0, to: partly, closed: false, usual: 0 };
  }
}
