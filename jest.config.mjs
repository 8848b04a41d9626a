/** Layers of tests: see the table in README.md. `workerThreads` because a failing bigint assertion crashes jest's child-process worker. */
const transform = {
  "^.+\\.(t|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};
/** Packages that are written as ES modules, most of them required by Univer: jest 30 cannot load them under Node 20. */
const ES_MODULES = [
  "marked",
  "lodash-es",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "numfmt",
  "cjk-regex",
  "unicode-regex",
  "regexp-util",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
];
export const common = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULES.join("|")})/)`],
  testEnvironment: "node",
  moduleFileExtensions: ["ts", "tsx", "mjs", "js", "json"],
  roots: ["<rootDir>/test"],
  setupFiles: ["<rootDir>/test/support/texts.ts"],
  // The benchmark's own packages, where they are installed, are none of ours.
  modulePathIgnorePatterns: ["<rootDir>/test/bench/node_modules/"],
};

export default {
  workerThreads: true,
  // A test that waits waits for a signal; this only ends one whose signal never comes, on the slowest machine too.
  testTimeout: 120_000,
  // On a machine with two cores jest would use one.
  maxWorkers: "100%",
  // Every suite leaves something in its worker's heap. After some hundred of them a suite with many small cases took six
  // minutes instead of forty seconds, collecting garbage: a worker that holds more than this is replaced between two suites.
  workerIdleMemoryLimit: "1GB",
  projects: [
    {
      ...common,
      displayName: "pure",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/test/e2e/", "/test/excel/", "/test/workbench/conformance/", "\\.dom\\.test\\.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      moduleFileExtensions: ["ts", "tsx", "js", "cjs", "mjs", "json"],
      testMatch: ["<rootDir>/test/**/*.test.tsx", "<rootDir>/test/**/*.dom.test.ts"],
    },
    { ...common, displayName: "contract", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/excel/**/*.test.ts"] },
    {
      ...common,
      displayName: "conformance",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/workbench/conformance/**/*.test.ts"],
    },
  ],
};
