import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/**
 * What only the compiler's types can tell (`npm run lint:types`): promises that nobody waits for, switches that forget a
 * case, conditions that are always the same. Apart from eslint.config.mjs because it takes several times as long.
 */
export default tseslint.config(
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [tseslint.configs.base],
    // Known so that remarks which name its rules are understood; eslint.config.mjs runs them.
    plugins: { "react-hooks": reactHooks },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
    },
  },
  {
    // An expression is a description of what is asked, and as such always truthy: whether it holds is never asked by `if`,
    // &&, || or ?:. So rules test booleans and nothing else; what may be absent is compared with undefined or null.
    files: ["src/rules/**/*.ts"],
    rules: {
      "@typescript-eslint/strict-boolean-expressions": [
        "error",
        { allowString: false, allowNumber: false, allowNullableObject: false },
      ],
    },
  },
  {
    // What Excel, another window and Univer hand over is not always what their types promise.
    files: ["src/excel/**", "src/workbench/**", "src/taskpane/boot/excel.ts"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off" },
  },
);
