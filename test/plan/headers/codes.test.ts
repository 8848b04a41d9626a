import { readPlan } from "../../../src/plan";
import { sheet } from "../sheet";

const fieldOf = (header: string, cells: readonly (string | number | null)[]): string | undefined => {
  const reading = readPlan(
    sheet([[header, "项目名称", "总投资（万元）"], ...cells.map((cell, index) => [cell, `平台${index}`, 100 + index])]),
  );
  return "plan" in reading ? reading.plan.columns.find(({ column }) => column === 1)?.field : undefined;
};

test("a column 编号 in which codes stand is that of the projects' codes", () => {
  expect(fieldOf("编号", ["DZ-20", "DZ-21", null])).toBe("code");
  expect(fieldOf("编号", ["XX2026-001", "XX2026-002"])).toBe("code");
});

test("one that counts rows stays a count, and so does one that says it is", () => {
  expect(fieldOf("编号", [1, 2, 3])).toBe("seq");
  expect(fieldOf("编号", ["001", "002"])).toBe("seq");
  expect(fieldOf("编号", ["A1", "A2"])).toBe("seq");
  expect(fieldOf("序号", ["DZ-20", "DZ-21"])).toBe("seq");
});

test("numbers with letters that start anew under each unit count rows, and accuse nobody of a code used twice", () => {
  expect(fieldOf("编号", ["A-01", "A-02", "A-03"])).toBe("code");
  expect(fieldOf("编号", ["A-01", "A-02", "A-01", "A-02"])).toBe("seq");
});
