import { fold } from "../sheet/fold";

/** A goal as two of them are compared: pasted tags are dropped, punctuation is kept. */
export function foldGoal(text: string): string {
  return fold(text.replace(/<\/?[a-z]+(?:\s[^<>]*)?\/?>/gi, ""));
}
