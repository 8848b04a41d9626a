import { areaOf, MUTATION_AREAS } from "../../mutation/areas";
import { decides, outcomeOf, reasonOf, shareOf, type StrykerReport } from "../../../scripts/mutation/report";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

const at = (line: number, from: number, to: number) => ({
  start: { line, column: from },
  end: { line, column: to },
});

const REPORT: StrykerReport = {
  files: {
    "src/exact/money.ts": {
      source: "const over = (a: bigint, b: bigint) =>\n  a > b;\n",
      mutants: [
        { mutatorName: "EqualityOperator", replacement: "a >= b", status: "Survived", location: at(2, 3, 8) },
        { mutatorName: "EqualityOperator", replacement: "a <= b", status: "Killed", location: at(2, 3, 8) },
        { mutatorName: "ConditionalExpression", replacement: "true", status: "Timeout", location: at(2, 3, 8) },
        { mutatorName: "ConditionalExpression", replacement: "false", status: "NoCoverage", location: at(2, 3, 8) },
        { mutatorName: "StringLiteral", replacement: '""', status: "Ignored", location: at(2, 3, 8) },
        { mutatorName: "StringLiteral", replacement: '""', status: "RuntimeError", location: at(2, 3, 8) },
      ],
    },
    "src/exact/date.ts": {
      source: "x",
      mutants: [{ mutatorName: "EqualityOperator", replacement: "y", status: "Survived", location: at(1, 1, 2) }],
    },
  },
};

describe("what a run of mutation testing found", () => {
  const outcome = outcomeOf(REPORT, ["src/exact/money.ts"]);

  test("counts what tests noticed, and what they did not: no test at all is not noticed, an endless loop is", () => {
    expect(outcome).toMatchObject({ found: 4, noticed: 2 });
    expect(outcome.survivors.map(({ at, from, to }) => [at, from, to])).toEqual([
      ["2:3", "a > b", "a >= b"],
      ["2:3", "a > b", "false"],
    ]);
  });

  test("only files of this run count, not what an earlier run left in the report", () => {
    expect(outcome.survivors.every(({ file }) => file === "src/exact/money.ts")).toBe(true);
  });

  test("a comparison that survives is never counted away; a branch is", () => {
    expect(outcome.survivors.map(decides)).toEqual([true, false]);
  });

  test("a reason belongs to the text of a line and to one change of it, wherever the line moves", () => {
    const [survivor] = outcome.survivors;
    const reason = {
      file: "src/exact/money.ts",
      line: "a > b;",
      mutator: "EqualityOperator",
      to: "a >= b",
      reason: "r",
    };
    expect(reasonOf(survivor!, [reason])).toBe(reason);
    expect(reasonOf({ ...survivor!, at: "9:9" }, [reason])).toBe(reason);
    expect(reasonOf({ ...survivor!, to: "a < b" }, [reason])).toBeNull();
    expect(reasonOf({ ...survivor!, line: "a > c;" }, [reason])).toBeNull();
  });

  test("a share is rounded down: 949 of 1000 and 9499 of 10000 are not 95 %", () => {
    expect(shareOf({ found: 1000, noticed: 949 })).toBe(94.9);
    expect(shareOf({ found: 10_000, noticed: 9_499 })).toBe(94.9);
    expect(shareOf({ found: 1000, noticed: 950 })).toBe(95);
    expect(shareOf({ found: 0, noticed: 0 })).toBe(100);
  });
});

describe("areas of mutation testing", () => {
  test("every area's source and tests are there", () => {
    const missing = MUTATION_AREAS.flatMap(({ folder, tests }) => [folder, ...tests]).filter(
      (path) => !existsSync(join(ROOT, path)),
    );
    expect(missing).toEqual([]);
  });

  test("a file belongs to the deepest area that holds it; word tables and texts belong to none", () => {
    expect(areaOf("src/rules/time/acceptance.ts")?.name).toBe("rules/time");
    expect(areaOf("src/rules/registry.ts")?.name).toBe("rules");
    expect(areaOf("src/plan/cells/money.ts")?.name).toBe("plan/cells");
    expect(areaOf("src/rules/time/acceptance.texts.ts")).toBeNull();
    expect(areaOf("src/taskpane/App.tsx")).toBeNull();
    expect(areaOf("README.md")).toBeNull();
  });

  test("a reason for a survivor names a line that is still there", () => {
    const reasons = JSON.parse(readFileSync(join(ROOT, "test/mutation/survivors.json"), "utf8")) as {
      file: string;
      line: string;
      reason: string;
    }[];
    const stale = reasons.filter(
      ({ file, line, reason }) =>
        reason.trim() === "" ||
        !existsSync(join(ROOT, file)) ||
        !readFileSync(join(ROOT, file), "utf8")
          .split("\n")
          .some((text) => text.trim() === line),
    );
    expect(stale).toEqual([]);
  });
});
