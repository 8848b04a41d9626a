import { planMarks } from "../../src/marking";
import { MarkedSheet } from "./support/marked";
import { makeSheet, type SheetOptions } from "./support/sheets";
import { plan, ROWS, shown } from "./support/results";

describe("Verdicts", () => {
  const sheetOf = (options: Partial<SheetOptions> = {}): MarkedSheet => {
    const { marks, grid } = plan(options);
    return new MarkedSheet(grid, marks);
  };

  test("are coloured by weight, and call for another review once a flagged cell was corrected", () => {
    const sheet = sheetOf({
      flagged: [
        { row: 3, field: "supp" },
        { row: 4, field: "contract", severity: "warning" },
      ],
    });
    expect([sheet.styles(3, 7), sheet.styles(4, 7)]).toEqual([["verdictError"], ["verdictWarning"]]);
    sheet.set(3, 5, 10);
    expect(sheet.verdict(3)).toBe("需重新审查");
    expect(sheet.styles(3, 7)).toEqual(["verdictWarning"]);
    expect(sheet.verdict(4)).toBe("需核实 1 项");
  });

  test("and the other results are blanked in a row that is no longer the reviewed one", () => {
    const sheet = sheetOf({ flagged: [{ row: 3, field: "supp" }] });
    sheet.swap(3, 4, 1, 6);
    for (const at of [3, 4])
      for (let column = 8; column <= 12; column += 1) expect(sheet.styles(at, column)[0]).toBe("stale");
    expect(sheet.styles(3, 13)).toEqual(["marker"]);
    sheet.swap(3, 4, 1, 6);
    for (let column = 8; column <= 12; column += 1) expect(sheet.styles(3, column)).toEqual([]);
  });

  test("are not exchanged unseen when only the results are sorted", () => {
    const sheet = sheetOf({ flagged: [{ row: 3, field: "supp" }] });
    sheet.swap(3, 4, 7, 13);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });

  test("tell a project that is entered twice apart by unit, contract or whatever differs", () => {
    const { review, grid } = makeSheet({
      fields: ["name", "total", "contract", "supp"],
      rows: [
        ["甲", 300, 100, 11],
        ["甲", 300, 120, 1],
      ],
      flagged: [{ row: 3, field: "supp" }],
    });
    const sheet = new MarkedSheet(grid, planMarks(review, grid, "zh-CN"));
    sheet.swap(3, 4, 1, 4);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });

  test("say of a classified row that it is not reviewed, and nothing of it is written down again", () => {
    const sheet = sheetOf({
      rows: [[1, "机要系统", 777, 66, 55, "是"], ...ROWS],
      classified: [3],
      flagged: [{ row: 3, field: "classified", severity: "warning" }],
    });
    const cells = (sheet.plan.cells[1] ?? []).map(shown);
    expect(cells.slice(0, 6)).toEqual(["涉密，不审查", null, null, null, null, null]);
    expect(cells[6]).toBe("PR1|C.seq=n1000000|C.classified=t是|S=涉密，不审查|");
    expect(JSON.stringify(sheet.plan.cells[1])).not.toMatch(/机要|777|66/);
    expect(JSON.stringify(sheet.plan.formats)).not.toMatch(/机要|777/);
    for (let column = 1; column <= 12; column += 1) expect(sheet.styles(3, column)).toEqual([]);
    sheet.swap(3, 4, 1, 6);
    expect([sheet.verdict(3), sheet.verdict(4)]).toEqual(["需重新审查", "需重新审查"]);
  });
});
