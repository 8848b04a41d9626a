/** What a hint says of one finding, as far as there is room for it. */
import type { FieldKey } from "../../src/fields";
import { planMarks, withHints } from "../../src/marking";
import { findingText } from "../../src/rules/findingText";
import type { CellValue } from "../../src/sheet";
import { makeSheet } from "./support/sheets";

const FIELDS: readonly FieldKey[] = ["name", "total", "contract", "supp"];

describe("A hint of one finding", () => {
  const of = (what: string, name: CellValue = "甲", cite: object | null = null) => {
    const { review, grid } = makeSheet({
      fields: FIELDS,
      rows: [[name, 300, 100, 10.01]],
      flagged: [{ row: 3, field: "supp" }],
    });
    const [finding] = review.rows[0]!.findings;
    const told = {
      ...finding!,
      cite: cite as never,
      message: { key: "rules.SHEET-UNKNOWN-COLUMN.unknown", data: { header: what } },
    };
    const rows = review.rows.map((row) => ({ ...row, findings: [told] }));
    const of = { ...review, rows };
    return {
      message: withHints(planMarks(of, grid, "zh-CN"), of, grid, "zh-CN").hints!.cells[0]!.message,
      whole: findingText("zh-CN", told, "万元"),
    };
  };

  test("names its row, says it whole, and how long it holds, and counts no others", () => {
    const { message, whole } = of("备用");
    const lines = message.split("\n");
    expect([lines.length, lines[0], lines[1]]).toEqual([3, "审查时属于：甲", `不符合：${whole.line}`]);
    expect(message).not.toMatch(/另有/);
  });

  test("what to do is left out first, then the end of what is wrong; the clause stays", () => {
    const cite = { article: 43, paragraph: 1 };
    const { whole } = of("甲", "甲", cite);
    const longest = (length: number) => of("长".repeat(length), "甲", cite).message;
    const fits = Array.from({ length: 255 }, (_, length) => longest(length));
    expect(Math.max(...fits.map(({ length }) => length))).toBeLessThanOrEqual(255);
    const told = fits.map((message) =>
      [message.includes(whole.todo), message.includes("…"), message.includes(whole.clause!)].map(Number).join(""),
    );
    // All of it; then without what to do; then cut.
    expect([...new Set(told)]).toEqual(["101", "001", "011"]);
    const cut = fits[254]!;
    expect(cut).toHaveLength(255);
    expect(cut.split("\n")).toHaveLength(3);
  });

  test("blanks and line ends in a name are one blank, and nothing in it reads as an escaped character", () => {
    expect(of("备用", " 甲 \n\t 乙 ").message.split("\n")[0]).toBe("审查时属于：甲 乙");
    expect(of("备用", "A_x000A_B_x00_").message.split("\n")[0]).toBe("审查时属于：A＿x000A_B_x00_");
    expect(of("备用", "").message.split("\n")[0]).toMatch(/3/);
    expect(of("备用", null).message.split("\n")[0]).toBe(of("备用", " ").message.split("\n")[0]);
  });
});
