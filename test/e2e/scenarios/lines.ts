/** Rows and columns put in and taken out by hand in the workbench, as a person does it by the headers' menus. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPackage, type SheetModel, type WorkbookModel } from "../../../src/xlsx";
import { furnishedPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { modelOf, sheetOf } from "../support/workbook";

/** Where row 4 went and an empty one came above the next, and a column came before B. */
const movedRow = (row: number): number | null => (row === 4 ? null : row);
const movedColumn = (column: number): number => (column > 1 ? column + 1 : column);

/** Value and resolved format of every cell that says or shows anything, at "row/column". */
const cellsOf = (model: WorkbookModel, sheet: SheetModel): Map<string, string> =>
  new Map(
    sheet.rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ value, formula }) => value !== null || formula !== null)
        .map(({ column, value, formula, style }) => [
          `${row}/${column}`,
          JSON.stringify([formula === null ? value : "formula", model.styles.cellFormats[style]]),
        ]),
    ),
  );

/** Width and hidden state of each column that has any. */
const columnsOf = (sheet: SheetModel): [number, number | null, boolean][] =>
  sheet.columns.flatMap(({ first, last, width, hidden }) =>
    Array.from({ length: Math.min(last, 40) - first + 1 }, (_, n): [number, number | null, boolean] => [
      first + n,
      width === null ? null : Math.round(width),
      hidden,
    ]),
  );

export const lines: readonly Scenario[] = [
  {
    name: "a project's row taken out, a row and a column put in by the headers' menus: the file has marks, widths, panes, filter and print set-up in their places; the next review says 已删除, not 已整改",
    async run({ open, folder }) {
      const workbench = await open();
      const { pane, sheet } = workbench;
      await workbench.openFile(await furnishedPlan(folder));
      await sheet.type("I5", "30");
      await pane.reviewAndMark();
      const first = await workbench.save();
      const returned = join(folder, "returned.xlsx");
      writeFileSync(returned, first.bytes);
      await workbench.openFile(returned);

      await sheet.headerMenu("row", 4, "删除选中行");
      await sheet.headerMenu("row", 4, "在上方插入");
      await sheet.headerMenu("column", 2, "在左侧插入");
      const saved = await workbench.save();
      const [then, now] = [modelOf(first.bytes), modelOf(saved.bytes)];
      const [before, after] = [sheetOf(then), sheetOf(now)];

      const wanted = [...cellsOf(then, before)].flatMap(([place, cell]): [string, string][] => {
        const [row = 0, column = 0] = place.split("/").map(Number);
        const at = movedRow(row);
        return at === null ? [] : [[`${at}/${movedColumn(column)}`, cell]];
      });
      assert.ok(wanted.length > 40, "plan and results");
      assert.deepEqual(cellsOf(now, after), new Map(wanted));
      const found = columnsOf(after);
      for (const [column, width, hidden] of columnsOf(before))
        assert.deepEqual(
          found.find(([at]) => at === movedColumn(column)),
          [movedColumn(column), width, hidden],
          `column ${column}`,
        );
      const total = after.rows.find(({ row }) => row === 6)?.cells.find(({ column }) => column === 5);
      assert.equal(total?.formula, "SUM(E3:E5)");
      assert.deepEqual(after.frozen, { rows: 2, columns: 3 });
      assert.deepEqual(after.merges, [{ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 11 }]);
      assert.deepEqual(after.autoFilter, { firstRow: 2, lastRow: 5, firstColumn: 1, lastColumn: 11 });
      assert.deepEqual(after.notes, [], "the note went with its row");
      const [area] = now.definedNames;
      assert.deepEqual([area?.name, area?.formula.replaceAll("$", "")], ["_xlnm.Print_Area", "'计划'!A1:K6"]);
      // The red of the supplement (I before, J now) looks at the marks of its own row, from the first project's on.
      const red = after.conditionalFormats.find(({ ranges }) => ranges[0]?.firstColumn === 10);
      assert.deepEqual(red?.ranges, [{ firstRow: 3, lastRow: 6, firstColumn: 10, lastColumn: 10 }]);
      assert.match(red?.rules[0]?.formulas[0] ?? "", /\$C3.*\$E3.*\$J3.*\$T3/);
      const page = (bytes: Uint8Array) => /<pageSetup[^>]*>/.exec(readPackage(bytes).readText(after.path) ?? "")?.[0];
      assert.match(page(saved.bytes) ?? "", /landscape/);
      assert.equal(page(saved.bytes), page(first.bytes));

      await pane.reviewOnly();
      await pane.go("overview");
      const told = await pane.text();
      for (const [state, number] of [
        ["pane.loop.removed", 1],
        ["pane.loop.settled", 0],
        ["pane.loop.new", 0],
      ] as const)
        assert.match(told, new RegExp(`${pane.say(state)}\\s*${number}\n`), state);
    },
  },
];
