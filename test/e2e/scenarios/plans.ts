/** Whole plans with known results: nothing missed, and no error beyond. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pane } from "../support/pane";
import type { Scenario } from "../support/scenario";
import { PLANS } from "../support/workbench";

interface ExpectedRow {
  readonly row: number;
  readonly rules: readonly (readonly [rule: string, severity: string])[];
}

const expectedOf = (name: string): readonly ExpectedRow[] =>
  (JSON.parse(readFileSync(join(PLANS, `${name}.expected.json`), "utf8")) as { rows: ExpectedRow[] }).rows;

/** Row of an entry: from its cell ("K20 等 3 处") or "第 20 行", which stand on a line of their own. */
function rowOf(entry: string): number {
  const place = /^(?:[A-Z]{1,3}(\d+)(?: 等 \d+ 处)?|第 (\d+) 行)$/m.exec(entry);
  if (!place) throw new Error(`no row in: ${entry}`);
  return Number(place[1] ?? place[2]);
}

/** Rows on which the pane lists a rule, found by its code through the search box. */
async function rowsWith(pane: Pane, rule: string): Promise<number[]> {
  await pane.search(rule);
  return (await pane.entries()).map(rowOf).sort((a, b) => a - b);
}

async function holdsExactly(pane: Pane, expected: readonly ExpectedRow[]): Promise<void> {
  await pane.go("findings");
  const rules = [...new Set(expected.flatMap((row) => row.rules.map(([rule]) => rule)))];
  for (const rule of rules) {
    const rows = expected.filter((row) => row.rules.some(([each]) => each === rule)).map(({ row }) => row);
    assert.deepEqual(await rowsWith(pane, rule), rows, rule);
  }
  await pane.search("");
  const all = await pane.entries();
  // An entry begins with its number and kind: "3. 不符合".
  const isError = (entry: string) =>
    (["violation", "dataError"] as const).some((kind) =>
      entry.replace(/^\d+\. /, "").startsWith(pane.say(`pane.kind.${kind}`)),
    );
  const errors = all.filter(isError);
  const wanted = expected.reduce(
    (sum, row) => sum + row.rules.filter(([, severity]) => severity === "error").length,
    0,
  );
  assert.equal(errors.length, wanted, `errors beyond the expected ones, or missing:\n${errors.join("\n--\n")}`);
}

/** Review of a plan with classified rows: the question, answered with yes. */
async function reviewClassified(pane: Pane): Promise<void> {
  await (await pane.button("pane.actions.reviewAndMark")).click();
  const stop = (await pane.frame()).getByRole("alertdialog");
  await stop.waitFor();
  assert.equal((await pane.batches()).writes, 0, "nothing is written before the question is answered");
  await stop.getByRole("button", { name: pane.say("pane.classified.goOn") }).click();
  await pane.told("pane.notice.marked.title");
}

export const plans: readonly Scenario[] = [
  {
    name: "annual-plan-2027.xlsx gives exactly the expected findings, and no error beyond",
    async run({ open }) {
      const workbench = await open();
      await workbench.openFile(join(PLANS, "annual-plan-2027.xlsx"));
      await reviewClassified(workbench.pane);
      await holdsExactly(workbench.pane, expectedOf("annual-plan-2027"));
    },
  },
  {
    name: "a messy project library (two-line headers, sub-totals, merged cells) gives exactly the expected findings",
    async run({ open }) {
      const workbench = await open();
      await workbench.openFile(join(PLANS, "project-library-messy.xlsx"));
      const { sheet } = JSON.parse(readFileSync(join(PLANS, "project-library-messy.expected.json"), "utf8")) as {
        sheet: string;
      };
      if (!(await (await workbench.pane.frame()).getByRole("heading", { level: 1 }).innerText()).includes(sheet))
        await workbench.sheet.tab(sheet);
      await reviewClassified(workbench.pane);
      await holdsExactly(workbench.pane, expectedOf("project-library-messy"));
    },
  },
  {
    name: "a person who stops at classified rows has nothing written",
    async run({ open }) {
      const workbench = await open();
      await workbench.openFile(join(PLANS, "annual-plan-2027.xlsx"));
      await (await workbench.pane.button("pane.actions.reviewAndMark")).click();
      const stop = (await workbench.pane.frame()).getByRole("alertdialog");
      await stop.getByRole("button", { name: workbench.say("pane.classified.stop") }).click();
      await stop.waitFor({ state: "detached" });
      assert.equal((await workbench.pane.batches()).writes, 0);
    },
  },
];
