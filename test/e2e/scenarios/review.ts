/** The main job: review a plan, see it marked, work through the findings, take the marks away again. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { MARK_STYLES } from "../../../src/marking";
import { decodeMarkerHeader, MARKER_LABEL } from "../../../src/sheet";
import { furnishedPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { differences, modelOf, sheetOf, valuesOf } from "../support/workbook";
import { SAMPLE, type Workbench } from "../support/workbench";

const RED = MARK_STYLES.error.fill!;

/** Saved as it stands, read back. */
const saved = async (workbench: Workbench) => modelOf((await workbench.save()).bytes);

export const review: readonly Scenario[] = [
  {
    name: "the sample plan opens by itself, and the pane names the sheet it would review",
    async run({ open }) {
      const workbench = await open();
      const frame = await workbench.pane.frame();
      assert.equal(await frame.getByRole("heading", { level: 1 }).innerText(), "2026年度计划");
      assert.equal(await workbench.sheet.pixels(RED), 0, "nothing is marked before anybody asked for it");
      assert.equal((await workbench.pane.batches()).writes, 0, "opening writes nothing");
    },
  },
  {
    name: "审查并标注 puts result columns beside the plan and highlights what breaks a rule",
    async run({ open }) {
      const workbench = await open();
      await workbench.pane.reviewAndMark();
      await workbench.sheet.shows(RED, (pixels) => pixels > 2_000, "red cells are in sight");
      const model = await saved(workbench);
      const values = valuesOf(sheetOf(model));
      const headers = ["R3", "S3", "T3", "U3", "V3", "W3", "X3"].map((address) => String(values.get(address)));
      assert.deepEqual(
        headers.slice(0, 6),
        [
          "marking.column.verdict",
          "marking.column.tier",
          "marking.column.supplementCap",
          "marking.column.supplementRemaining",
          "marking.column.adjustmentRemaining",
          "marking.column.explanation",
        ].map((key) => workbench.say(key as Parameters<typeof workbench.say>[0], { unit: "万元", share: "15" })),
      );
      assert.ok(
        headers[6]!.startsWith(MARKER_LABEL) && decodeMarkerHeader(headers[6]),
        "the narrow column that machines read says what it is",
      );
      const before = valuesOf(sheetOf(modelOf(readFileSync(SAMPLE))));
      for (let row = 4; row < 4 + 20; row++) {
        const contract = before.get(`K${row}`);
        if (typeof contract === "number")
          assert.equal(
            values.get(`T${row}`),
            Number((contract / 10).toFixed(6)),
            `T${row}: 10 % of a contract of ${contract} 万元`,
          );
      }
      const overdrawn = [...values.keys()].filter(
        (address) => /^U\d+$/.test(address) && Number(values.get(address)) < 0,
      );
      assert.ok(overdrawn.length > 0);
      for (const address of overdrawn)
        assert.match(String(values.get(address.replace("U", "W"))), /〔43①〕/, "the explanation names the clause");
      for (const [address, value] of before) assert.equal(values.get(address), value, `${address} is as it was`);
    },
  },
  {
    name: "仅审查 reviews and writes nothing",
    async run({ open }) {
      const workbench = await open();
      await workbench.pane.reviewOnly();
      await workbench.pane.go("findings");
      assert.ok((await workbench.pane.entries()).length > 5);
      assert.equal((await workbench.pane.batches()).writes, 0, "no batch of the library wrote");
      assert.equal(await workbench.sheet.pixels(RED), 0);
      assert.deepEqual(differences(modelOf(readFileSync(SAMPLE)), await saved(workbench)), []);
    },
  },
  {
    name: "reviewing and marking twice changes nothing the second time",
    async run({ open }) {
      const workbench = await open();
      await workbench.pane.reviewAndMark();
      await workbench.sheet.shows(RED, (pixels) => pixels > 2_000, "red cells are in sight");
      const [first, picture] = [await saved(workbench), await workbench.sheet.atRest()];
      await workbench.pane.reviewAndMark();
      assert.deepEqual(differences(first, await saved(workbench)), []);
      await workbench.sheet.looksLike(picture, "the sheet looks the same");
    },
  },
  {
    name: "choosing a finding selects its cell; moving in the sheet shows the row's project",
    async run({ open }) {
      const { pane, sheet, page } = await open();
      await pane.reviewAndMark();
      await (await pane.entry("M5")).click();
      await sheet.selects("M5");
      await pane.says("pane.detail.todo");
      await sheet.go("E9");
      await pane.go("project");
      const frame = await pane.frame();
      await frame.getByRole("heading", { name: "校园明厨亮灶监管平台" }).waitFor();
      // The focus stays where the person works.
      await sheet.go("E10");
      await frame.getByRole("heading", { name: "医保处方流转平台" }).waitFor();
      assert.equal(
        await page.evaluate("document.activeElement?.tagName === 'IFRAME'"),
        false,
        "the pane took no focus",
      );
    },
  },
  {
    name: "a corrected cell loses its colour at once, and the pane follows by itself without writing",
    async run({ open }) {
      const { pane, sheet } = await open();
      await pane.reviewAndMark();
      await pane.go("findings");
      await sheet.go("M5");
      const before = {
        red: await sheet.shows(RED, (pixels) => pixels > 2_000, "red cells are in sight"),
        entries: await pane.entries(),
        writes: (await pane.batches()).writes,
      };
      const onCell = (entries: readonly string[]) => entries.filter((entry) => /^M5$/m.test(entry)).length;
      assert.equal(onCell(before.entries), 1, "a supplement of 9.6 of a limit of 8 万元");
      await sheet.type("M5", "8");
      await pane.says("pane.marks.outdated.hint");
      await sheet.shows(RED, (after) => after < before.red - 500, `a red cell is gone (${before.red} before)`);
      assert.equal(onCell(await pane.entries()), 0, "the finding is gone from the list");
      assert.equal((await pane.batches()).writes, before.writes, "following an edit writes nothing");
      await pane.forget();
      await (await pane.button("pane.marks.again")).click();
      await pane.told("pane.notice.marked.title");
    },
  },
  {
    name: "清除审查标记 gives back the sheet exactly as it was: values, formulas, formats, widths, notes, validation, conditional formats",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await furnishedPlan(folder);
      await workbench.openFile(path);
      const original = modelOf(readFileSync(path));
      const picture = await workbench.sheet.atRest();
      await workbench.pane.reviewAndMark();
      const marked = await saved(workbench);
      assert.notDeepEqual(differences(original, marked), [], "marks were there");
      await workbench.pane.clear();
      assert.deepEqual(differences(original, await saved(workbench)), []);
      await workbench.sheet.looksLike(picture, "and it looks as it did");
    },
  },
  {
    name: "marking leaves as many rows in sight as before: no row changes its height, and each explanation is one line",
    async run({ open }) {
      const workbench = await open();
      const heights = async () =>
        sheetOf(await saved(workbench)).rows.map(({ row, height, isCustomHeight }) => [row, height, isCustomHeight]);
      const before = await heights();
      await workbench.pane.reviewAndMark();
      assert.deepEqual(await heights(), before);
      const explanations = [...valuesOf(sheetOf(await saved(workbench)))].filter(([address]) => /^W\d+$/.test(address));
      assert.ok(explanations.length > 5);
      for (const [address, value] of explanations) assert.doesNotMatch(String(value), /\n/, `${address} is one line`);
    },
  },
  {
    name: "marks alter no cell, format, note, validation or conditional format of the user's",
    async run({ open, folder }) {
      const workbench = await open();
      const path = await furnishedPlan(folder);
      await workbench.openFile(path);
      await workbench.pane.reviewAndMark();
      const original = modelOf(readFileSync(path));
      const marked = await saved(workbench);
      // The results stand in M to S, right of a hidden column; the sheet's rules now hold ours as well, looked at below.
      const theirs = differences(original, marked).filter(
        (line) => !/^[-+] 计划!([M-S]\d+|column 1[3-9]|rules): /.test(line),
      );
      assert.deepEqual(theirs, []);
      const rules = (model: typeof original) =>
        sheetOf(model, "计划").conditionalFormats.map(({ ranges, rules: each }) =>
          JSON.stringify({ ranges, formulas: each.map(({ formulas, type }) => ({ type, formulas })) }),
        );
      for (const rule of rules(original)) assert.ok(rules(marked).includes(rule), `kept: ${rule}`);
    },
  },
];
