/** What the highlights of a marked sheet show, marker by marker: of rows that hold, that were edited, copied or spoilt. */
import { shownMarks } from "../../src/marking/shown";
import type { FieldKey } from "../../src/fields";
import { encodeMarkerHeader, type CellValue, type ResultColumnKey } from "../../src/sheet";
import { plainGrid } from "../support/grid";
import { makeSheet } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["name", "total", "classified"];
/** A plan in A to C, results from D on: header in row 2, one project in row 3. */
function shown(
  marker: CellValue,
  keys: readonly ResultColumnKey[] = ["verdict", "tier", "marker"],
  verdict: CellValue = "不符合 1 项",
  row: readonly CellValue[] = ["甲", 300, "否"],
) {
  const { review } = makeSheet({ fields: FIELDS, rows: [["甲", 300, "否"]] });
  const header = encodeMarkerHeader({
    columns: keys.length,
    widths: keys.map(() => "standard"),
    hidden: keys.map(() => false),
    keys,
  });
  const results = keys.slice(0, -1).map((key, at) => (at === 0 && key === "verdict" ? verdict : "x"));
  const grid = plainGrid([
    ["标题"],
    ["项目名称", "总投资", "是否涉密", ...keys.slice(0, -1), header],
    [...row, ...results, marker],
  ]);
  const block = { firstRow: 2, lastRow: 3, firstColumn: 4, lastColumn: 3 + keys.length };
  return shownMarks(grid, { ...review.plan, resultBlock: block })
    .filter((mark) => mark.row === 3 && mark.style !== "marker")
    .map(({ column, style, isStale }) => `${column} ${style}${isStale ? " stale" : ""}`);
}
const TOTAL = "n3000000000";

test.each<[string, CellValue, readonly string[]]>([
  ["an error, as heavy", `PR1|A.name=t甲|V=E|S=x|E.total=${TOTAL}|`, ["4 verdictError", "2 error"]],
  ["a warning", `PR1|A.name=t甲|V=W|S=x|W.total=${TOTAL}|`, ["4 verdictWarning", "2 warning"]],
  ["a note, without weight", `PR1|A.name=t甲|S=x|I.total=${TOTAL}|`, ["2 info"]],
  ["one that was explained has no colour", `PR1|A.name=t甲|S=x|X.total=${TOTAL}|`, []],
  ["of a classified row nothing but its verdict", "PR1|C.classified=t否|V=W|S=x|", ["4 verdictWarning"]],
  ["the value was corrected", "PR1|A.name=t甲|V=E|S=x|E.total=n1|", ["4 verdictWarning stale", "5 stale"]],
  ["an explained value was corrected", "PR1|A.name=t甲|S=x|X.total=n1|", ["4 verdictWarning stale", "5 stale"]],
  ["another row", `PR1|A.name=t乙|V=E|S=x|E.total=${TOTAL}|`, ["4 verdictWarning stale", "5 stale"]],
  ["another classified row", "PR1|C.classified=t是|V=W|S=x|", ["4 verdictWarning stale"]],
  ["a formula among the results", "PR1|A.name=t乙|S=x|N.tier|", ["4 verdictWarning stale"]],
  ["a field that the plan has not", "PR1|A.unit=t甲|S=x|", ["4 verdictWarning stale", "5 stale"]],
  [
    "an empty cell was flagged, and its column is gone",
    "PR1|A.name=t甲|V=W|S=x|W.contract=t|",
    ["4 verdictWarning stale", "5 stale"],
  ],
  ["named twice by one column", "PR1|A.name=t甲|A.name=t甲|S=x|", ["4 verdictWarning stale", "5 stale"]],
  ["names nothing", `PR1|V=E|S=x|E.total=${TOTAL}|`, ["4 verdictWarning stale"]],
  ["no marker", "我的", []],
  ["a marker further in", ` PR1|A.name=t甲|E.total=${TOTAL}|`, []],
  ["empty", null, []],
])("%s", (_, marker, marks) => expect(shown(marker)).toEqual(marks));

test("without a verdict column the results go by the row alone, and a row without a verdict has none to call back", () => {
  const marker = "PR1|A.name=t甲|E.total=n1|";
  expect(shown(marker, ["tier", "marker"])).toEqual([]);
  expect(shown("PR1|A.name=t乙|", ["tier", "marker"])).toEqual(["4 stale"]);
  expect(shown(marker, ["verdict", "tier", "marker"], null)).toEqual(["5 stale"]);
  expect(shown(`PR1|A.name=t甲|V=E|E.total=${TOTAL}|`, ["verdict", "marker"], null)).toEqual(["2 error"]);
});

test("a text with bars and signs of equality is told like any other", () => {
  expect(shown("PR1|A.name=ta=b｜c|S=x|", undefined, "未发现问题", ["a=b|c", 300, "否"])).toEqual([]);
  expect(shown("PR1|A.name=ta=b|S=x|", undefined, "未发现问题", ["a=b|c", 300, "否"])).toEqual([
    "4 verdictWarning stale",
    "5 stale",
  ]);
});
