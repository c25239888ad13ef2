import path from "node:path";

const parse = (syntax, options = {}) => [
  "@swc/jest",
  { jsc: { parser: { syntax, ...options }, transform: { react: { runtime: "automatic" } } } },
];

/** Packages that are written as ES modules only. */
const esModules = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "get-east-asian-width",
  "hucre",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "strip-bom",
  "trigram-utils",
  "unicode-regex",
  "uuid",
];

export default {
  displayName: "node",
  rootDir: path.resolve(import.meta.dirname, ".."),
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
  testEnvironment: "node",
  transform: {
    "\\.ts$": parse("typescript"),
    "\\.tsx$": parse("typescript", { tsx: true }),
    "\\.m?js$": parse("ecmascript"),
  },
  transformIgnorePatterns: [`/node_modules/(?!(.*/)?(${esModules.join("|")})/)`],
};
