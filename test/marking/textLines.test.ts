/** A row of a sheet of ours is as high as its text needs, so that a heading is never cut off below. */
import { heightOf, type SheetRow } from "../../src/marking/sheets";
import { linesIn, textWidth, wrappedWidth } from "../../src/marking/textLines";

describe("lines of a text in a column", () => {
  test.each([
    ["总投资", 12, 1],
    // Eleven characters, five on a line of a column of 12: a half has no place on a line.
    ["调整前年度资金（万元）", 12, 3],
    ["调整前年度资金（万元）", 16, 2],
    // A bracket stands with what it opens, and what it closes.
    ["资金（万元）", 7, 3],
    ["Funds of the year (wan yuan)", 12, 4],
    ["", 12, 1],
    ["一\n二\n\n三", 12, 4],
  ])("a heading %j in a column of %d takes %d", (text, width, lines) => {
    expect(linesIn(text, width, true)).toBe(lines);
  });

  test.each([
    ["abcdefghijklmnopqrst", 11, 2],
    ["abcdefghijk lmnop", 11, 2],
    ["一二三四五", 11, 1],
    ["一二三四五六", 11, 2],
    ["无", 1, 2],
    // A word as wide as the column stands on a line of its own; one that is wider is broken.
    ["ab 0123456789 cd", 11, 3],
    ["ab 0123456789a cd", 11, 2],
  ])("a text %j in a column of %d takes %d", (text, width, lines) => {
    expect(linesIn(text, width, false)).toBe(lines);
  });

  test("a heading at the width that was found for its lines takes no more of them", () => {
    for (const heading of ["调整前年度资金（万元）", "Supplement limit (wan yuan)", "审定层级"])
      for (const lines of [1, 2, 3])
        expect(linesIn(heading, wrappedWidth(heading, lines) + 1, true)).toBeLessThanOrEqual(lines);
  });

  test("the row of headings is as high as the highest of them, a row of text as its text", () => {
    const columns = [{ width: 8 }, { width: 12 }];
    const row = (kind: SheetRow["kind"]): SheetRow => ({ kind, cells: ["序号", "调整前年度资金（万元）"] });
    expect(heightOf(row("header"), columns)).toBe(45);
    expect(heightOf(row("group"), columns)).toBe(15);
    expect(heightOf({ kind: "body", cells: [1, "一二三四五六"] }, columns)).toBe(30);
  });
});

test("how wide letters are drawn: Chinese ones and circled numbers, narrow, wide and capital Latin ones, the rest", () => {
  const five = (letter: string): number => textWidth(letter.repeat(5));
  expect(["中", "\u2e80", "①", "\u2460", "\u24ff"].map(five)).toEqual([11, 11, 11, 11, 11]);
  expect(["\u2e7f", "\u245f", "\u2500"].map(five)).toEqual([7, 7, 7]);
  expect([..."ijlftrI .,:;'()|![]-"].map(five)).toEqual(Array(20).fill(5));
  expect([..."mwMW%@"].map(five)).toEqual(Array(6).fill(11));
  expect([..."ABHZ"].map(five)).toEqual(Array(4).fill(8));
  expect([..."ag0~"].map(five)).toEqual(Array(4).fill(7));
  expect(textWidth("")).toBe(0);
});
