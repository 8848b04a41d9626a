/** What is changed, and the reasons for what survives. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { areaOf, MUTATION_AREAS } from "../../mutation/areas";

const ROOT = join(__dirname, "../../..");

test("every area's source and tests are there", () => {
  const missing = MUTATION_AREAS.flatMap(({ folder, tests }) => [folder, ...tests]).filter(
    (path) => !existsSync(join(ROOT, path)),
  );
  expect(missing).toEqual([]);
});

test("a file belongs to the area that holds it; word tables and texts belong to none", () => {
  expect(areaOf("src/rules/time/acceptance.ts")?.name).toBe("rules");
  expect(areaOf("src/rules/registry.ts")?.name).toBe("rules");
  expect(areaOf("src/plan/cells/money.ts")?.name).toBe("plan");
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
