/**
 * Stryker's settings for one area (`test/mutation/areas.ts`), handed over in the environment by `npm run mutation`.
 * The area's own tests only: with all of the suites every survivor would cost minutes.
 */
import { common } from "../../jest.config.mjs";

const { mutate, tests, report, incremental, work, workers } = JSON.parse(process.env.PLAN_REVIEW_MUTATION);

export default {
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  mutate,
  jest: {
    projectType: "custom",
    enableFindRelatedTests: false,
    config: { ...common, testMatch: tests.map((path) => `<rootDir>/${path}/**/*.test.ts`), testTimeout: 120_000 },
  },
  coverageAnalysis: "perTest",
  // What runs once when a file is loaded (a word table, a rule's declarations) would need all tests from the start for each mutant.
  ignoreStatic: true,
  concurrency: workers,
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: incremental,
  reporters: ["json", "progress-append-only"],
  jsonReporter: { fileName: report },
  tempDirName: work,
  ignorePatterns: ["assets", "docs", "dist*", ".cache", "out", "coverage", "test/bench", "test/e2e"],
  allowConsoleColors: false,
};
