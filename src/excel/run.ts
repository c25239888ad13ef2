import type { Outcome } from "../session/host";
import { failureOf } from "./office-error";

type Work<Value> = (context: Excel.RequestContext) => Promise<Outcome<Value>>;

/** Excel.run, of which what is thrown becomes a failure. */
export function run<Value>(work: Work<Value>): Promise<Outcome<Value>> {
  return caught(() => Excel.run(work));
}

/** The same in a context that is there already, as event handlers are removed where they were added. */
export function runIn<Value>(
  context: Excel.RequestContext,
  work: Work<Value>,
): Promise<Outcome<Value>> {
  return caught(() => Excel.run(context, work));
}

async function caught<Value>(call: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await call();
  } catch (error) {
    return { status: "failed", failure: failureOf(error) };
  }
}
