/** What a hint says, and of which cells. */
import type { FieldKey } from "../../src/fields";
import { chooseHints, isOurHint, planMarks, withHints, type CellHint, type Explained } from "../../src/marking";
import { findingText } from "../../src/rules/findingText";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { makeSheet, type Flagged } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["name", "total", "contract", "supp"];

function hinted(
  flagged: readonly Flagged[],
  options: {
    rows?: readonly (readonly CellValue[])[];
    grid?: Partial<SheetGrid>;
    classified?: readonly number[];
    explained?: Explained;
    locale?: "zh-CN" | "en-US";
  } = {},
) {
  const {
    rows = [
      ["智慧城管", 300, 100, 10.01],
      ["政务云", 198, 90, 3],
    ],
    locale = "zh-CN",
    explained = new Map(),
  } = options;
  const { review, grid } = makeSheet({
    fields: FIELDS,
    rows,
    flagged,
    classified: options.classified ?? [],
    grid: options.grid ?? {},
  });
  const plan = withHints(planMarks(review, grid, locale, null, explained), review, grid, locale, explained);
  if (!plan.hints) throw new Error("no hints");
  return plan.hints;
}
const places = ({ cells }: { readonly cells: readonly CellHint[] }) => cells.map(({ row, column }) => [row, column]);
const messageOf = (name: string, locale: "zh-CN" | "en-US" = "zh-CN"): string =>
  hinted([{ row: 3, field: "supp" }], { rows: [[name, 300, 100, 10.01]], locale }).cells[0]?.message ?? "";

test("marks have no hints unless they are asked for", () => {
  const { review, grid } = makeSheet({
    fields: FIELDS,
    rows: [["甲", 300, 100, 10.01]],
    flagged: [{ row: 3, field: "supp" }],
  });
  expect(planMarks(review, grid, "zh-CN").hints).toBeUndefined();
});

test("errors come before warnings, warnings before notes", () => {
  const hints = hinted([
    { row: 3, field: "total", severity: "info" },
    { row: 3, field: "contract", severity: "warning" },
    { row: 4, field: "supp" },
  ]);
  expect(places(hints)).toEqual([
    [4, 4],
    [3, 3],
    [3, 2],
  ]);
  expect(hints.flagged).toBe(3);
});

test("a cell of several findings tells the gravest and how many more", () => {
  const [hint] = hinted([
    { row: 3, field: "supp", severity: "warning" },
    { row: 3, field: "supp" },
    { row: 3, field: "supp", severity: "info" },
  ]).cells;
  expect(hint?.message).toMatch(/\n不符合：.*另有 2 项。\n/);
});

test("a finding that stands on another row's cell is told there, under the name of that cell's row", () => {
  const [hint] = hinted([{ row: 3, field: "supp", cellRow: 4 }]).cells;
  expect([hint?.row, hint?.column]).toEqual([4, 4]);
  expect(hint?.message).toMatch(/^审查时属于：政务云\n/);
});

test("explained findings and classified rows have none", () => {
  const all = hinted(
    [
      { row: 3, field: "supp" },
      { row: 4, field: "supp" },
    ],
    { explained: new Map([["f3-0", "（已说明）"]]) },
  );
  expect(places(all)).toEqual([[4, 4]]);
  expect(all.flagged).toBe(1);
  expect(
    places(
      hinted(
        [
          { row: 3, field: "supp" },
          { row: 4, field: "supp" },
        ],
        { classified: [4] },
      ),
    ),
  ).toEqual([[3, 4]]);
});

test("of a merged cell only the first has one", () => {
  const merges = [{ firstRow: 3, lastRow: 4, firstColumn: 4, lastColumn: 4 }];
  const hints = hinted(
    [
      { row: 3, field: "supp" },
      { row: 4, field: "supp" },
    ],
    { grid: { merges } },
  );
  expect(places(hints)).toEqual([[3, 4]]);
  expect(hints.flagged).toBe(2);
});

test("a row without a name is told by its number", () => {
  expect(messageOf("")).toMatch(/^审查时属于：第 3 行（无名称）\n/);
});

test.each(["zh-CN", "en-US"] as const)(
  "title and message never grow beyond what Excel takes, nor end in half a character: %s",
  (locale) => {
    for (let length = 0; length < 300; length += 1) {
      const [hint] = hinted([{ row: 3, field: "supp" }], {
        rows: [[`甲${"𠀀".repeat(length)}`, 300, 100, 10.01]],
        locale,
      }).cells;
      expect(hint?.title.length).toBeLessThanOrEqual(32);
      expect(hint?.message.length).toBeLessThanOrEqual(255);
      expect(() => encodeURIComponent(hint?.message ?? "")).not.toThrow();
      expect(hint?.message).toContain(locale === "zh-CN" ? "第四十三条第一款" : "Article 43, paragraph 1");
    }
  },
);

test.each(["=cmd|'/c calc'!A1", "<b>x</b>", "甲\n乙\r\n丙\t丁\u0007", "a_x000D_b", "a_x000d_b"])(
  "a hostile name is one plain line within the message: %j",
  (name) => {
    const message = messageOf(name);
    expect(message.startsWith("审查时属于：")).toBe(true);
    expect(message.split("\n")).toHaveLength(3);
    expect(message).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|_x[\da-f]{4}_/i);
  },
);

test("our hints are known by their title in either language; no other title is ours", () => {
  const titles = (["zh-CN", "en-US"] as const).map(
    (locale) => hinted([{ row: 3, field: "supp" }], { locale }).cells[0]?.title,
  );
  expect(new Set(titles).size).toBe(2);
  for (const title of titles) expect(isOurHint(title)).toBe(true);
  for (const title of ["", null, undefined, "计划审查提示", "填表说明", "计划审查提示（可清除）2"])
    expect(isOurHint(title)).toBe(false);
});

test("not more cells are offered to a workbook than it will be asked for", () => {
  const rows = Array.from({ length: 500 }, (_, index) => [`项目${index}`, 300, 100, 10.01]);
  const hints = hinted(
    rows.map((_, index) => ({ row: index + 3, field: "supp" as const })),
    { rows },
  );
  expect([hints.cells.length, hints.most, hints.flagged]).toEqual([400, 200, 500]);
});

test("the first free cells get theirs; cells passed over on the way are told as having a validation of their own, the others as the rest", () => {
  const cells = Array.from({ length: 5 }, (_, index): CellHint => ({
    row: index + 3,
    column: 4,
    title: "t",
    message: String(index),
  }));
  const chosen = chooseHints(
    { cells, most: 2, flagged: 9 },
    ({ row }, index) => row === index + 3 && row !== 3 && row !== 5,
  );
  expect(chosen.hints.map(({ row }) => row)).toEqual([4, 6]);
  expect(chosen.done).toEqual({ set: 2, own: 2, rest: 5 });
  expect(chooseHints({ cells, most: 5, flagged: 5 }, () => true).done).toEqual({ set: 5, own: 0, rest: 0 });
  expect(chooseHints({ cells: [], most: 5, flagged: 0 }, () => true)).toEqual({
    hints: [],
    done: { set: 0, own: 0, rest: 0 },
  });
});

test("what to do is left out before what is wrong, and that before the clause; a short message has all of it", () => {
  const whole = messageOf("甲");
  expect(whole).not.toContain("…");
  const { review, grid } = makeSheet({
    fields: FIELDS,
    rows: [["甲", 300, 100, 10.01]],
    flagged: [{ row: 3, field: "supp" }],
  });
  const { line, todo } = findingText("zh-CN", review.rows[0]!.findings[0]!, "万元");
  expect(whole).toContain(line);
  expect(todo).not.toBe("");
  // As many articles as make the finding too long by a little, then by far.
  const long = (count: number): string => {
    const finding = {
      ...review.rows[0]!.findings[0]!,
      message: {
        key: "rules.A43-SCOPE.works",
        data: { article: { cites: Array.from({ length: count }, (_, index) => ({ article: index + 1 })) } },
      },
    };
    const plan = withHints(
      planMarks(review, grid, "zh-CN"),
      { ...review, rows: [{ ...review.rows[0]!, findings: [finding] }] },
      grid,
      "zh-CN",
    );
    return plan.hints?.cells[0]?.message ?? "";
  };
  const byLength = Array.from({ length: 60 }, (_, index) => long(index + 1));
  for (const message of byLength) {
    expect(message.length).toBeLessThanOrEqual(255);
    expect(message).toContain("（第四十三条第一款）。");
    expect(message.endsWith("重新标注即更新。")).toBe(true);
  }
  expect(byLength.some((message) => !message.includes("…") && !message.includes(todo))).toBe(true);
  expect(byLength.some((message) => message.includes("…"))).toBe(true);
});

test("a name of forty characters is told whole, of a longer one thirty-nine and that there are more", () => {
  const name = (length: number): string => /审查时属于：(.*)\n/.exec(messageOf("长".repeat(length)))?.[1] ?? "";
  expect(name(40)).toContain("长".repeat(40));
  expect(name(40)).not.toContain("…");
  expect(name(41)).toContain(`${"长".repeat(39)}…`);
  expect(name(41)).not.toContain("长".repeat(40));
});

test("in a merge only its first cell has a hint", () => {
  const merged = (firstRow: number, firstColumn: number) =>
    places(
      hinted([{ row: 4, field: "supp" }], {
        grid: { merges: [{ firstRow, firstColumn, lastRow: 4, lastColumn: 4 }] },
      }),
    );
  expect([merged(4, 4), merged(3, 4), merged(4, 3)]).toEqual([[[4, 4]], [], []]);
});

test("only a title that is ours makes a prompt ours", () => {
  expect([isOurHint(null), isOurHint(undefined), isOurHint(""), isOurHint("提示")]).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(isOurHint(hinted([{ row: 3, field: "supp" }]).cells[0]!.title)).toBe(true);
});
