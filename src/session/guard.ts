import type { Host, HostFailure, Outcome } from "./host";

export function done<Value>(value: Value): Outcome<Value> {
  return { status: "done", value };
}

export function failed(kind: HostFailure["kind"], detail = ""): Outcome<never> {
  return { status: "failed", failure: { kind, detail } };
}

/** What a call comes to; an exception becomes a failure. */
export async function attempt<Value>(
  call: () => Outcome<Value> | Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await call();
  } catch (error) {
    return failed("unknown", String(error));
  }
}

/** The same host, of which no call throws. */
export function guard(host: Host): Host {
  return {
    read: (sheetId, known) => attempt(() => host.read(sheetId, known)),
    readBlocks: (blocks) => attempt(() => host.readBlocks(blocks)),
    listSheets: () => attempt(() => host.listSheets()),
    write: (sheetId, writes) => attempt(() => host.write(sheetId, writes)),
    readKept: () => attempt(() => host.readKept()),
    keep: (writing) => attempt(() => host.keep(writing)),
    selection: () => attempt(() => host.selection()),
    select: (sheetId, range) => attempt(() => host.select(sheetId, range)),
    watch: async (listener) => {
      const outcome = await attempt(() => host.watch(listener));
      return outcome.status === "failed" ? outcome : done(silent(outcome.value));
    },
  };
}

/** A call after which nothing can be done, whether it succeeds or not. */
function silent(call: () => void): () => void {
  return () =>
    void attempt(() => {
      call();
      return done(null);
    });
}
