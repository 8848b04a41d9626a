import tseslint from "typescript-eslint";
import reactHooks from "eslint-plugin-react-hooks";

/**
 * The stair: data goes from cells to projects, to findings, to marks, and back onto the sheet.
 * Each layer may import only layers that stand before it in this list (README, "How the parts fit").
 */
export const STAIR = [
  "exact",
  "fields",
  "regulation",
  "messages",
  "sheet",
  "plan",
  "rules",
  "review",
  "marking",
  "library",
  "host",
  "excel",
  "xlsx",
  "kept",
  "session",
  "files",
  "taskpane",
  "commands",
  "filepage",
  "cli",
  "workbench",
];

/** Pairs that must not meet even though the stair would allow it. */
const NEVER = {
  excel: ["xlsx"],
  xlsx: ["excel"],
  taskpane: ["xlsx", "files"],
  session: ["xlsx", "excel"],
  files: ["excel"],
  commands: ["xlsx", "files"],
  filepage: ["excel"],
  cli: ["excel", "taskpane", "filepage"],
};

/** Layers that run anywhere: no DOM, no Node, no Excel. */
const PORTABLE = STAIR.slice(0, STAIR.indexOf("host") + 1);

const hostGlobals = [
  { name: "Office", message: "Only excel/ and the entry files name Office." },
  { name: "Excel", message: "Only excel/ and the entry files name Excel." },
  { name: "OfficeExtension", message: "Only excel/ and the entry files name OfficeExtension." },
];
const portableGlobals = [
  "window",
  "document",
  "navigator",
  "localStorage",
  "process",
  "Buffer",
  "require",
  "fetch",
  "console",
].map((name) => ({ name, message: "exact/ to host/ use no DOM, no Node and no Excel." }));

/** What each layer may not import. */
const STAIR_PATTERNS = {};
const layerRules = STAIR.map((layer, index) => {
  const forbidden = [...STAIR.slice(index + 1), ...(NEVER[layer] ?? [])];
  const patterns = [];
  if (forbidden.length)
    patterns.push({
      regex: `^(\\.\\./)+(${[...new Set(forbidden)].join("|")})(/|$)`,
      message: `${layer}/ may not import this layer (the one-way stair, eslint.config.mjs).`,
    });
  if (PORTABLE.includes(layer))
    patterns.push({
      regex: "^(node:|fs$|path$|os$|react|@fluentui/|@microsoft/|@univerjs/)",
      message: "exact/ to host/ use no DOM, no Node, no Excel and no framework.",
    });
  if (layer === "taskpane") patterns.push({ regex: "^node:", message: "The pane runs in a browser." });
  STAIR_PATTERNS[layer] = patterns;
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns }],
      "no-restricted-globals": [
        "error",
        ...(layer === "excel" ? [] : hostGlobals),
        ...(PORTABLE.includes(layer) ? portableGlobals : []),
      ],
    },
  };
});

/** The rooms of the pane: app/ knows the pages, the pages know the kit, the kit knows neither. */
const ROOMS = [
  {
    files: ["src/taskpane/*/**/*.{ts,tsx}"],
    ignores: ["src/taskpane/app/**"],
    regex: "^(\\.\\./)+app/",
    message: "A page does not know the pane around it: what pages share stands in kit/.",
  },
  {
    files: ["src/taskpane/kit/**/*.{ts,tsx}"],
    regex: "^\\.\\./(?!\\.\\./|boot/)",
    message: "kit/ knows no page.",
  },
];

const TOLD = "Property[key.name=/^(message|severity)$/]";
const TELLS = "CallExpression[callee.name=/^tell/]";
const BY_RETURN = ":matches(IfStatement, SwitchCase) ReturnStatement";
/** A message or severity that code chooses beside the statement. */
const CHOOSING = [
  `${TOLD} :matches(ConditionalExpression, LogicalExpression, CallExpression, MemberExpression[computed=true])`,
  "VariableDeclarator[id.name=/^(message|severity)$/i] ConditionalExpression",
  ...[TELLS, `ObjectExpression > ${TOLD}`, `TSAsExpression > ObjectExpression > ${TOLD}`].map(
    (telling) => `ConditionalExpression > ${telling}`,
  ),
  `ConditionalExpression > ArrayExpression :matches(${TOLD}, ${TELLS})`,
  `${BY_RETURN} > ObjectExpression > ${TOLD}`,
  `${BY_RETURN} > ${TELLS}`,
];

/** Files that may be longer than others, with the reason. */
const LONG = {
  "src/workbench/protocol/typeTable.generated.ts": "generated: the members of Excel's object model",
  "src/session/ReviewSession.ts": "the face of a session: a short method for each thing that the pane asks",
  "src/workbench/backend/univer/file/open.ts": "one way through a file, in the order of its parts",
  "src/workbench/backend/univer/file/save.ts": "one way through a workbook, in the order of a file's parts",
  "src/xlsx/patch/sheetData.ts": "one pass over a sheet's XML, which writes while it reads",
};

/** Tests and their support that may be longer than others, with the reason. */
const LONG_TESTS = {
  "test/review/layouts.test.ts": "one property: the same rows drawn in every layout that is read alike",
  "test/rules/bordering.test.ts": "where rules and values turn, one row after the other",
  "test/marking/support/memoryHost.ts": "the smallest host: a member for each edit that marking can ask for",
  "test/session/support/memoryHost.ts": "one host: a member for each thing that a session asks of a workbook",
  "test/marking/support/scenarios.ts": "one list of scenarios, run on every host",
  "test/workbench/strict/rules.dom.test.ts": "one table: a case for each rule of the strict mode",
  "test/workbench/conformance/structure.ts": "one list of what rows, columns and sheets do, run on every backend",
  "test/workbench/conformance/kept.ts": "one list of what a file keeps, run on every backend",
  "test/workbench/univer/file.test.ts": "one file, opened, changed and saved in the workbench",
  "test/rules/data/cells.test.ts": "the rules on single cells, one call of the rule tester each",
  "test/excel/mergeRows.test.ts": "one library and one sheet of new rows, merged in all ways",
  "test/second/amounts.ts": "the second opinion on amounts, one function an article",
  "test/second/steps.ts": "the second opinion on stages, one function an article",
  "test/second/limits/terms.ts": "the second opinion on terms, one function an article",
  "test/e2e/scenarios/access.ts": "the walk over every state, and what is asked of each",
  "test/e2e/support/states.ts": "the walk over every state, in the order in which a person comes to them",
  "test/e2e/support/makeBooks.ts": "one function for each workbook that scenarios open",
};

export default tseslint.config(
  { ignores: ["dist/**", "dist-workbench/**", "node_modules/**", "coverage/**", "out/**", "**/.cache/**"] },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    // Remarks may be for eslint.types.config.mjs.
    linterOptions: { reportUnusedDisableDirectives: "off" },
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "no-duplicate-imports": "error",
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/cli/**", "src/workbench/server/**", "scripts/**", "test/**", "*.{js,mjs}"],
    rules: { "no-console": "off" },
  },
  { files: ["webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // bigint is fenced: React below 19 renders nothing for one, so amounts reach JSX as text.
      "no-restricted-syntax": [
        "error",
        { selector: "JSXExpressionContainer > Literal[bigint]", message: "Format amounts before they reach JSX." },
      ],
    },
  },
  {
    // A longer file usually has two reasons to exist: divide it by them.
    files: ["src/**/*.{ts,tsx}"],
    ignores: Object.keys(LONG),
    rules: { "max-lines": ["error", { max: 250 }] },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    ignores: [...Object.keys(LONG_TESTS), "test/bench/**"],
    rules: { "max-lines": ["error", { max: 250 }] },
  },
  {
    // A machine under load takes its time: a test waits for a signal or a state, never for a time.
    files: ["test/**/*.{ts,tsx}"],
    ignores: [
      "test/bench/**",
      "test/mutation/**",
      "test/support/turns.ts",
      "test/e2e/run.ts",
      "test/e2e/support/waiting.ts",
    ],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...["setTimeout", "setInterval"].map((name) => ({
          selector: `CallExpression[callee.name="${name}"]`,
          message: "Await the signal of what you wait for, or turns(), or take jest's timers (CONTRIBUTING, Tests).",
        })),
        {
          selector: 'CallExpression[callee.property.name="waitForTimeout"]',
          message: "Wait for what the page then shows: support/waiting.ts.",
        },
        {
          selector: 'CallExpression[callee.object.name="performance"][callee.property.name="now"]',
          message: "How long something takes is measured by the benchmark, not held by a test.",
        },
      ],
    },
  },
  {
    // What is told of a finding, and how gravely, follows from what the rule states: whenTold() takes the first way whose
    // ground is true, and the ground stands in the explanation. test/rules/tester/oneStory.ts looks at what was found.
    files: ["src/rules/**/*.ts"],
    ignores: ["src/rules/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...CHOOSING.map((selector) => ({
          selector,
          message: "A message or severity is chosen by a ground that is stated: whenTold (src/rules/statement.ts).",
        })),
      ],
    },
  },
  ...layerRules,
  ...ROOMS.map(({ files, ignores = [], regex, message }) => ({
    files,
    ignores,
    rules: { "no-restricted-imports": ["error", { patterns: [...STAIR_PATTERNS.taskpane, { regex, message }] }] },
  })),
  {
    // The one file of the pane that reads files; a chunk of its own, loaded when one is chosen.
    files: ["src/taskpane/boot/files.ts"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["src/taskpane/boot/excel.ts", "src/commands/main.ts", "src/commands/dialog.ts"],
    rules: { "no-restricted-globals": "off" },
  },
);
