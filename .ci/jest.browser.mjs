import node from "./jest.node.mjs";

/** The same, in front of a workbook in a browser, which is built and served once. */
export default {
  ...node,
  displayName: "browser",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: [],
  globalSetup: "<rootDir>/test/browser/set-up.ts",
  globalTeardown: "<rootDir>/test/browser/tear-down.ts",
};
