/** The plan is a table: the results become its last columns, and leave it again. */
import type { MarkPlan } from "../../../src/marking";
import {
  marking,
  type FoundTable,
  type Inspection,
  type PlaceInspection,
  type StandingBlock,
} from "../../../src/marking/policy";
import { encodeMarkerHeader } from "../../../src/sheet";
import { area, cleared, placeFor, plan, planOf, refusalOf, scriptOf, standing, USUAL } from "./support";
import { allTold } from "./told";

const script = (wanted: MarkPlan, found: Partial<PlaceInspection>) => scriptOf(wanted, placeFor(wanted, found));
const block = (): StandingBlock => standing("G2:J5", USUAL);
const few = (lines: readonly string[], what: RegExp): readonly string[] => lines.filter((line) => what.test(line));

describe("in a table", () => {
  const range = area("A2:F5");
  const within: MarkPlan = { ...plan, table: { name: "表1", range } };
  const table = (a1 = "A2:F5", more: Partial<FoundTable> = {}): FoundTable => ({
    name: "表1",
    range: area(a1),
    hasTotals: false,
    ...more,
  });
  const tables = (wanted: MarkPlan, found: Partial<PlaceInspection>) =>
    few(allTold(script(wanted, found).edits), /[tT]able/);
  const away = (found: Partial<Inspection>) => few(cleared(found), /[tT]able|^clear|headers/);
  test("the results become its last columns when all of them stand", () => {
    const lines = allTold(script(within, { tables: [table()] }).edits);
    expect(lines.slice(-3)).toEqual(["formats 0", "endTable 表1 A2:F5 at J", "hints 0"]);
  });
  test("only of the table that was read: by name, place, without totals, with one header row", () => {
    expect(tables(plan, { tables: [table()] })).toEqual([]);
    for (const other of [
      table("A2:F5", { name: "表2" }),
      table("A2:F5", { hasTotals: true }),
      table("A2:F5", { headerRows: 0 }),
      table("B2:F5"),
      table("A2:E5"),
      table("A2:F6"),
      table("A1:F5"),
    ])
      expect([other, tables(within, { tables: [other] })]).toEqual([other, []]);
    expect(tables(within, { tables: [table("A2:F5", { headerRows: 1 })] })).toEqual(["endTable 表1 A2:F5 at J"]);
    expect(tables(within, {})).toEqual([]);
  });
  test("a table that takes in by itself what stands beside it must be able to; else they stand apart", () => {
    const refusal = refusalOf(marking(within, placeFor(within, { tables: [table("A2:F6")], tablesGrow: true })));
    expect(refusal).toEqual({
      refused: "occupied",
      detail: "the table cannot take the result columns in",
      address: "G2:J5",
      leavesTable: true,
    });
    expect(tables(within, { tables: [table()], tablesGrow: true })).toEqual(["endTable 表1 A2:F5 at J"]);
    expect(tables(plan, { tables: [table()], tablesGrow: true })).toEqual([]);
  });
  test("the name of its last column has 255 characters at most: what is noted must fit, and every column has a name", () => {
    const text = (length: number): MarkPlan => {
      const own = "长".repeat(length);
      return {
        ...within,
        cells: [[{ kind: "text", text: own }, ...(within.cells[0] ?? []).slice(1)], ...within.cells.slice(1)],
      };
    };
    expect(tables(text(255), { tables: [table()] })).toEqual(["endTable 表1 A2:F5 at J"]);
    expect(tables(text(256), { tables: [table()] })).toEqual([]);
    expect(tables(text(0), { tables: [table()] })).toEqual([]);
    const number: MarkPlan = {
      ...within,
      cells: [[{ kind: "number", number: 1 }, ...(within.cells[0] ?? []).slice(1)]],
    };
    expect(tables(number, { tables: [table()] })).toEqual([]);
    const empty = encodeMarkerHeader(script(within, { tables: [table()] }).state).length;
    const noted = (length: number) => tables(within, { tables: [table()], sheetId: `S1${"x".repeat(length - empty)}` });
    expect(noted(255)).toEqual(["endTable 表1 A2:F5 at J"]);
    expect(noted(256)).toEqual([]);
  });
  test("marked again they leave it and join it again, as many as there are then", () => {
    const joined = { tables: [table("A2:J5")], blocks: [block()] };
    expect(tables(within, joined)).toEqual(["endTable 表1 A2:J5 at F", "endTable 表1 A2:F5 at J"]);
    const fewer: MarkPlan = { ...planOf(["verdict", "marker"]), table: { name: "表1", range } };
    expect(tables(fewer, joined)).toEqual(["endTable 表1 A2:J5 at F", "endTable 表1 A2:F5 at H"]);
  });
  test("when the marks go the table ends before them; a table of ours alone is dissolved", () => {
    expect(away({ tables: [table("A2:J5")], blocks: [block()] })).toEqual([
      "endTable 表1 A2:J5 at F",
      "clear G3:J5",
      "headers:",
      "clear G2:J2",
    ]);
    expect(away({ tables: [table("G2:J5")], blocks: [block()] })).toEqual([
      "dissolveTable 表1 G2:J5",
      "clear G3:J5",
      "headers:",
      "clear G2:J2",
    ]);
    expect(away({ tables: [table("H2:J5")], blocks: [block()] })).toEqual([
      "dissolveTable 表1 H2:J5",
      "clear G3:J5",
      "headers:",
      "clear G2:J2",
    ]);
    expect(away({ tables: [table("A2:F5")], blocks: [block()] })).toEqual(["clear G3:J5", "headers:", "clear G2:J2"]);
    expect(away({ tables: [table("A1:J5")], blocks: [block()] })).toEqual(["clear G3:J5", "headers:", "clear G2:J2"]);
    expect(away({ tables: [table("L2:N5"), table("A2:J5", { name: "表2" })], blocks: [block()] })).toEqual([
      "endTable 表2 A2:J5 at F",
      "clear G3:J5",
      "headers:",
      "clear G2:J2",
    ]);
  });
  test("where somebody added columns behind ours, ours are deleted from it when a person clears, and marking is refused", () => {
    const found = { tables: [table("A2:L5")], blocks: [block()] };
    expect(away(found)).toEqual(["deleteTableColumns 表1 A2:L5 G H I J", "headers:"]);
    expect(refusalOf(marking(within, placeFor(within, found)))).toEqual({
      refused: "occupied",
      detail: "columns were added to the table behind the result columns",
      address: "G2:J5",
    });
    expect(refusalOf(marking(within, placeFor(within, { ...found, tables: [table("A2:J5")] })))).toBeNull();
  });
  test("columns that a person moved among ours leave it all the same", () => {
    const texts = ["问题说明", "审查结论", "补充合同限额（万元）", encodeMarkerHeader(block().state)];
    const moved = standing("G2:J5", USUAL, {}, { texts });
    expect(away({ tables: [table("A2:J5")], blocks: [moved] })[0]).toBe("endTable 表1 A2:J5 at F");
    expect(away({ tables: [table("A2:L5")], blocks: [moved] })[0]).toBe("deleteTableColumns 表1 A2:L5 G H I J");
  });
});
