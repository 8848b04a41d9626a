/** Years that columns name, where the sheet names none. */
import type { CellValue } from "../../../src/sheet";
import { planOf } from "../sheet";

describe("a year's plan on a sheet that names no year", () => {
  const yearAmounts = (...headers: readonly string[]): readonly string[] =>
    planOf([
      ["项目名称", "建设单位", "总投资（万元）", ...headers],
      ["甲系统", "市某局", 300, ...headers.map(() => 50)],
    ]).columns.flatMap(({ field, header }) => (field === "yearAmt" ? [header] : []));
  test("is read where it is the only one, whatever years other columns name", () => {
    expect(yearAmounts("2026年安排资金")).toEqual(["2026年安排资金"]);
    expect(yearAmounts("2026年安排资金", "截至2025年底累计下达资金")).toEqual(["2026年安排资金"]);
    expect(yearAmounts("2025年安排资金", "2026年安排资金")).toEqual([]);
  });
  test("under a group without a year, too", () => {
    const rows: readonly (readonly CellValue[])[] = [
      ["项目名称", "建设单位", "总投资（万元）", "资金安排（万元）", null],
      [null, null, null, "2026年安排资金", "累计下达资金"],
      ["甲系统", "市某局", 300, 50, 20],
    ];
    const { columns } = planOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
    expect(columns.find(({ column }) => column === 4)?.field).toBe("yearAmt");
  });
});
