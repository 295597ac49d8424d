import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const named = [
  { selector: "ExportDefaultDeclaration", message: "Name the export." },
  { selector: "ExportAllDeclaration", message: "List what the folder offers." },
];
const hostTypes = {
  selector: "TSQualifiedName[left.name=/^(Excel|Office|OfficeExtension)$/]",
  message: "Only src/workbook/office names host types.",
};
const talksToHost = ["Excel", "Office", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/workbook/office talks to the host.",
}));

/** Data has no logic to be split; tests are lists of examples. */
const data = [
  "src/form/**/*.ts",
  "src/messages/*/{kk,ru,en}.ts",
  "src/standalone/samples/**/*.ts",
  "test/**/*.{ts,tsx}",
  ".dev/**/*.ts",
];

export default tseslint.config(
  { ignores: ["dist/**", "out/**", "node_modules/**", ".cache/**"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [js.configs.recommended, ...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "no-restricted-syntax": ["error", ...named, hostTypes],
      "no-restricted-globals": ["error", ...talksToHost],
      "no-console": "error",
      complexity: ["error", 8],
      "max-params": ["error", 3],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/workbook/office/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...officeAddins.configs.recommended.rules,
      "no-restricted-syntax": ["error", ...named],
      "no-restricted-globals": "off",
    },
  },
  {
    files: [
      "src/host/**/*.ts",
      "src/taskpane/main.tsx",
      "src/standalone/page/**/*.{ts,tsx}",
      "test/**/*.{ts,tsx}",
      ".dev/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...named], "no-restricted-globals": "off" },
  },
  {
    files: ["src/standalone/cli/**/*.ts", "src/standalone/cli.ts", ".dev/**/*.ts"],
    rules: { "no-console": "off" },
  },
  { files: data, rules: { "max-lines": "off", "max-lines-per-function": "off" } },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
    },
  },
  prettier,
);
