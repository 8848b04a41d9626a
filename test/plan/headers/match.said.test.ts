/** Headers in two languages, and groups whose bracket or word says of which figure or day they are. */
import type { CellValue } from "../../../src/sheet";
import { headed, planOf } from "../sheet";

test.each([
  ["Contract sum 合同金额", "contract 万元"],
  ["Total investment 总投资", "total 万元"],
  ["Contract amount 总投资", ""],
])("%s, in two languages, is read as %j", (header, field) => expect(headed(header)).toBe(field));

test.each<[string, string, CellValue, string | undefined]>([
  ["财评（审定）", "金额（万元）", 300, "control"],
  ["调整（增加）", "金额（万元）", 300, "up"],
  ["财评（送审）", "金额（万元）", 300, undefined],
  ["实际", "验收日期", "2026-03-01", "accepted"],
  ["实际", "总投资（万元）", 300, undefined],
])("%s over %s, with %s below, is read as %s", (group, leaf, value, field) => {
  const rows: readonly (readonly CellValue[])[] = [
    ["项目名称", "建设单位", group, null],
    [null, null, leaf, "备注"],
    ["甲系统", "市某局", value, "x"],
  ];
  const { columns } = planOf(rows, { merges: ["A1:A2", "B1:B2", "C1:D1"] });
  expect(columns.find(({ column }) => column === 3)?.field).toBe(field);
});
