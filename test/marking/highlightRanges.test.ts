/** Which highlights there are, by what, and how many cells of a row its verdict looks at. */
import { conditionalMarks } from "../../src/marking/formats";
import type { Anchor, Flag } from "../../src/marking/marker";
import { DAZHOU_2023 } from "../../src/regulation";
import { rangeAddress } from "../../src/sheet";
import { formats, marks } from "./support/picture";
import type { SheetOptions } from "./support/sheets";

test("twenty flagged cells of a row are looked at by its verdict, the rest by their highlights alone", () => {
  const fields = [
    "name",
    "total",
    "contract",
    "supp",
    "suppPrior",
    "estimate",
    "adjustedEstimate",
    "approvedTotal",
    "adj",
    "adjPrior",
    "up",
    "down",
    "control",
    "yearAmt",
    "fundAmount",
    "settlement",
    "content",
    "goal",
    "basis",
    "remark",
    "unit",
    "code",
    "approvalNo",
  ] as const;
  const flagged = fields.slice(1).map((field) => ({ row: 3, field }));
  const row = fields.map((field, at) =>
    /^(name|content|goal|basis|remark|unit|code|approvalNo)$/.test(field) ? `文${at}` : at,
  );
  const looked = (count: number): number => {
    const plan = marks({ fields, rows: [row], classified: [], flagged: flagged.slice(0, count) });
    const [verdict] = plan.cells[1] ?? [];
    return verdict?.kind === "formula" ? verdict.formula.split('"|E.').length - 1 : 0;
  };
  expect([looked(1), looked(20), looked(21), looked(22)]).toEqual([1, 20, 20, 20]);
});

const LONG = "长".repeat(20);
test("a formula of more than 255 characters goes by the verdict; without a verdict column it stays as it is", () => {
  const wide: Partial<SheetOptions> = {
    fields: ["seq", "name", "total", "unit", "code", "contract", "supp", "classified"],
    rows: [1, 2, 3].map((at) => [
      at,
      "同名",
      300,
      `市${at % 2 ? "甲" : "乙"}局`,
      `${LONG}${at < 2 ? 1 : 2}`,
      100,
      10.01,
      "否",
    ]),
    classified: [],
    flagged: [{ row: 3, field: "supp" }],
  };
  expect([marks(wide), marks(wide, ["tier"]), marks()].map(({ isCoarse }) => isCoarse)).toEqual([
    true,
    undefined,
    undefined,
  ]);
  expect(formats(marks(wide))).toEqual([
    "J3:N5 stale coarse",
    "I3:I5 verdictWarning",
    "I3:I5 verdictError",
    "I3:I5 verdictWarning",
    "O3:O5 marker",
    "O2 markerLabel",
    "I2:N2 header",
    "G3:G5 error coarse",
  ]);
  for (const { formula } of marks(wide).formats) expect(formula.length).toBeLessThanOrEqual(255);
  expect(Math.max(...marks(wide, ["tier"]).formats.map(({ formula }) => formula.length))).toBeGreaterThan(255);
});

test("results as formulas: values that stand among them are guarded column by column", () => {
  const plan = marks({}, null, { formulas: DAZHOU_2023 });
  expect(formats(plan).filter((line) => line.includes("stale"))).toEqual([
    "L3:L7 stale shorter",
    "H3:H7 stale",
    "I3:I7 stale",
    "J3:J7 stale",
    "K3:K7 stale",
  ]);
  const few = marks({}, ["tier", "explanation"], { formulas: DAZHOU_2023 });
  expect(formats(few).filter((line) => line.includes("stale"))).toEqual(["H3:H7 stale", "G3:G7 stale"]);
  const alone = marks({}, ["tier"], { formulas: DAZHOU_2023 });
  expect(formats(alone).filter((line) => line.includes("stale"))).toEqual(["G3:G7 stale"]);
});

test("highlights of a form stand on single cells, from the top, those of a row from the left", () => {
  const anchor: Anchor = { letter: "A", columns: [{ field: "name", column: 2, scale: 6 }] };
  const flag = (column: number, row?: number): Flag => ({
    field: "supp",
    column,
    scale: 6,
    severity: "error",
    token: "n1",
    ...(row === undefined ? {} : { row }),
  });
  const places = (...flags: Flag[]) =>
    conditionalMarks({ firstRow: 2, lastRow: 3, firstColumn: 7, lastColumn: 8 }, anchor, flags, "陈旧")
      .filter(({ style }) => style === "error")
      .map(({ range }) => rangeAddress(range));
  expect(places(flag(4, 9), flag(2, 12), flag(6, 9), flag(4, 9))).toEqual(["D9", "F9", "B12"]);
  expect(places(flag(6), flag(4), flag(6))).toEqual(["D3", "F3"]);
});

test("255 characters are the most of a formula that looks at each cell, one more goes by the verdict", () => {
  const anchor: Anchor = { letter: "A", columns: [{ field: "name", column: 2, scale: 6 }] };
  const kinds = new Map([[2, new Set(["text"] as const)]]);
  const guard = (stale: number) => {
    const block = { firstRow: 2, lastRow: 3, firstColumn: 7, lastColumn: 9 };
    const [first] = conditionalMarks(block, anchor, [], "旧".repeat(stale), true, kinds);
    return first;
  };
  const most = 255 - (guard(0)?.formula.length ?? 0);
  expect(guard(most)?.formula).toHaveLength(255);
  expect(typeof guard(most)?.shorter).toBe("string");
  expect(guard(most)?.isCoarse).toBeUndefined();
  expect(guard(most + 1)).toMatchObject({ style: "stale", isCoarse: true });
  expect(guard(most + 1)?.formula.length).toBeLessThan(255);
});
