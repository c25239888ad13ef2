import node from "./jest.node.mjs";

/** The tests of the arithmetic, the engine and the rules themselves; whole forms would be slow. */
export default {
  ...node,
  displayName: "mutation",
  testMatch: [
    "<rootDir>/test/{functions,lint,score}/*.test.ts",
    "<rootDir>/test/rules/*/*.test.ts",
  ],
};
