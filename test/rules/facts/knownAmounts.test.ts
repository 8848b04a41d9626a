/** What is known of a field whose amounts stand in several columns. */
import type { CellValue } from "../../../src/sheet";
import { knownAmounts } from "../../../src/rules/facts/access";
import { wan } from "../tester";
import { contextOf } from "../tester/context";

test.each<[string, readonly CellValue[], readonly bigint[]]>([
  ["each cell's", [5, 8, null], [wan(5), wan(8)]],
  ["each cell's, beside their sum", [5, 8, 13], [wan(5), wan(8)]],
  ["the known ones, beside one still to come", ["待定", 8, null], [wan(8)]],
  ["the known ones, beside one that cannot be read", [5, "#REF!", null], [wan(5)]],
  ["no estimate beside one still to come", ["待定", "约8", null], []],
  ["none, where the stated sum is another", [5, 8, 14], []],
])("of amounts in several columns are known: %s", (_, cells, known) => {
  const { project } = contextOf({
    grid: [
      ["项目名称", "总投资（万元）", "补充合同1（万元）", "补充合同2（万元）", "补充合同合计（万元）"],
      ["A系统", 300, ...cells],
    ],
  });
  expect(knownAmounts(project, "supp").map(({ fen }) => fen)).toEqual(known);
});
