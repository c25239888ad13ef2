/** Breaks the arithmetic, the engine and the rules in small ways, and sees whether a test notices. */
export default {
  testRunner: "jest",
  jest: { configFile: ".ci/jest.mutation.mjs" },
  coverageAnalysis: "perTest",
  mutate: ["src/{lint,rules,score}/**/*.ts"],
  // What runs once, when a file is loaded, is the data of the rules; the registry's test holds it.
  ignoreStatic: true,
  ignorePatterns: ["assets", "docs"],
  concurrency: 2,
  timeoutMS: 60_000,
  tempDirName: "coverage/stryker",
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: "coverage/mutation.json" },
  thresholds: { high: 90, low: 85, break: 85 },
};
