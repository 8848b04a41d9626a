import {
  CHOOSABLE,
  keysOfBlock,
  planMarks,
  RESULT_COLUMNS,
  USUAL,
  resultColumnOf,
  type ResultChoice,
} from "../../src/marking";
import { decodeMarkerHeader, encodeMarkerHeader } from "../../src/sheet";
import { MarkedSheet } from "./support/marked";
import { COMPUTED, makeSheet } from "./support/sheets";

const made = () =>
  makeSheet({
    fields: ["seq", "name", "total", "contract", "supp", "classified"],
    rows: [
      [1, "智慧城管", 300, 100, 10.01, "否"],
      [2, "政务云", 198, 90, 3, "否"],
    ],
    computed: () => COMPUTED,
    flagged: [{ row: 3, field: "supp" }],
  });
const headers = (choice: ResultChoice | null) => {
  const { review, grid } = made();
  return (planMarks(review, grid, "zh-CN", choice).cells[0] ?? []).map((cell) =>
    cell.kind === "text" ? resultColumnOf(cell.text) : null,
  );
};

test("without a choice all result columns are written", () => {
  expect(headers(null)).toEqual([...USUAL, "marker"]);
  expect(headers(CHOOSABLE)).toEqual(RESULT_COLUMNS.map(({ key }) => key));
});

test("only chosen columns are written, in their own order, and the marker always", () => {
  expect(headers(["explanation", "verdict"])).toEqual(["verdict", "explanation", "marker"]);
  expect(headers(["supplementRemaining"])).toEqual(["supplementRemaining", "marker"]);
  expect(headers([])).toEqual(["marker"]);
});

test.each<[string, ResultChoice]>([
  ["verdict alone", ["verdict"]],
  ["verdict and explanation", ["verdict", "explanation"]],
  ["no verdict", ["tier", "explanation"]],
  ["the marker alone", []],
])("highlights hold with %s, and only while the value is the reviewed one", (_, choice) => {
  const { review, grid } = made();
  const marks = planMarks(review, grid, "zh-CN", choice);
  expect(marks.block.lastColumn - marks.block.firstColumn + 1).toBe(choice.length + 1);
  expect(marks.formats.every(({ range }) => range.firstColumn <= range.lastColumn)).toBe(true);
  const sheet = new MarkedSheet(grid, marks);
  expect(sheet.styles(3, 5)).toEqual(["error"]);
  sheet.set(3, 5, 9);
  expect(sheet.styles(3, 5)).toEqual([]);
});

test("without a verdict column the results beside another row are blanked all the same", () => {
  const { review, grid } = made();
  const marks = planMarks(review, grid, "zh-CN", ["tier"]);
  const sheet = new MarkedSheet(grid, marks);
  expect(sheet.styles(3, marks.block.firstColumn)).toEqual([]);
  sheet.set(3, 2, "另一个项目");
  expect(sheet.styles(3, marks.block.firstColumn)).toEqual(["stale"]);
});

test("a marker header notes which columns stand, unless they are all", () => {
  const state = {
    columns: 3,
    widths: ["standard", "standard", "standard"] as const,
    hidden: [false, false, false],
    keys: ["verdict", "explanation", "marker"],
  };
  const read = decodeMarkerHeader(encodeMarkerHeader(state));
  expect(read).toEqual(state);
  expect(keysOfBlock(read!)).toEqual(["verdict", "explanation", "marker"]);
  expect(keysOfBlock({ columns: 7 })).toEqual([...USUAL, "marker"]);
  // A header whose keys do not fit its columns was tampered with: the columns from the right are taken.
  expect(keysOfBlock(decodeMarkerHeader(encodeMarkerHeader({ ...state, keys: ["verdict"] }))!)).toEqual([
    "adjustmentRemaining",
    "explanation",
    "marker",
  ]);
});
