import path from "node:path";
import js from "@eslint/js";
import { defineConfig } from "eslint/config";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = path.resolve(import.meta.dirname, "..");
const maxLines = (max) => ["error", { max, skipBlankLines: true, skipComments: false }];

const notInSource = [
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of string literals." },
  { selector: "TSModuleDeclaration", message: "A file is a module; use no namespace." },
];

const notInCore = [
  ...notInSource,
  { selector: ":function[async=true]", message: "The core is synchronous." },
  { selector: "AwaitExpression", message: "The core is synchronous." },
];

export default defineConfig(
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },
  js.configs.recommended,

  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      eqeqeq: "error",
      "no-template-curly-in-string": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-import-type-side-effects": "error",
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        {
          allow: [{ name: ["Decimal"], from: "package", package: "decimal.js" }],
          allowNumber: true,
        },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { allowDefaultCaseForExhaustiveSwitch: false, considerDefaultExhaustiveForUnions: false },
      ],
    },
  },

  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    rules: {
      "max-lines": maxLines(200),
      "no-console": "error",
      "no-restricted-syntax": ["error", ...notInSource],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          name: "decimal.js",
          message: "Take numbers from score/decimal.ts.",
          allowTypeImports: true,
        },
      ],
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
      ),
      "react-hooks/exhaustive-deps": "error",
      "react-hooks/rules-of-hooks": "error",
    },
  },
  {
    files: ["src/{sheet,form,score,lint,text,recognize,rules}/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...notInCore] },
  },
  {
    // It plays Excel and asks it nothing, so the rules for those who ask do not fit. An `as` may
    // follow a check of the same value in the same function.
    files: ["src/embedded/**/*.{ts,tsx}"],
    rules: {
      ...Object.fromEntries(
        Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "off"]),
      ),
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
    },
  },
  { files: ["src/rules/**/*.ts"], rules: { "max-lines": maxLines(120) } },
  // The registry names every rule twice; it is no rule itself.
  { files: ["src/rules/index.ts"], rules: { "max-lines": maxLines(200) } },
  { files: ["src/text/**/*.ts"], rules: { "max-lines": "off" } },
  {
    files: ["src/score/decimal.ts"],
    rules: { "@typescript-eslint/no-restricted-imports": "off" },
  },

  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": maxLines(300),
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
);
