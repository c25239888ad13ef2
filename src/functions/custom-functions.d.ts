/** What the add-in uses of Excel's custom functions runtime; Office.js brings it. */
declare const CustomFunctions: {
  /** Ties functions to the ids in functions.json. */
  readonly associate: (
    functions: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>,
  ) => void;
  /** An error as the content of a cell; a message is shown for #VALUE! and #N/A only. */
  readonly Error: new (code: string, message?: string) => object;
};
