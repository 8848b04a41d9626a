/** Which labels stand over a column: merged ones over all they cover, others over the blanks at their right that have labels below. */
import type { CellValue } from "../../../src/sheet";
import { labelPaths } from "../../../src/plan/headers/paths";
import { sheet } from "../sheet";

type Row = readonly CellValue[];
/** Paths of a header that stands in D7 and below. */
const pathsOf = (rows: readonly Row[], merges: readonly string[] = []): readonly string[] => {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = sheet([["标题"], ...rows], { merges, origin: { row: 6, column: 4 } });
  const block = { firstRow: 7, lastRow: 6 + rows.length, firstColumn: 4, lastColumn: 3 + width };
  return [...labelPaths(grid, block)].map(([column, path]) => `${column}:${path.join("/")}`);
};

test.each<[string, readonly Row[], readonly string[], readonly string[]]>([
  ["一行", [[" 名称 ", null, 2027]], [], ["4:名称", "5:", "6:2027"]],
  [
    "没有合并的分组占着右边有下级的空格",
    [
      ["名称", "投资", null, null, "合同"],
      [null, "总投资", "年度", "累计", "金额"],
    ],
    [],
    ["4:名称", "5:投资/总投资", "6:投资/年度", "7:投资/累计", "8:合同/金额"],
  ],
  [
    "下面没有字的空格不占",
    [
      ["名称", "投资", null, null],
      [null, "总投资", null, "累计"],
    ],
    [],
    ["4:名称", "5:投资/总投资", "6:", "7:累计"],
  ],
  [
    "自己没有下级的不是分组",
    [
      ["名称", null],
      [null, "年度"],
    ],
    [],
    ["4:名称", "5:年度"],
  ],
  [
    "下级与自己同名的不是分组",
    [
      ["年度", null],
      ["年度", "累计"],
    ],
    [],
    ["4:年度", "5:累计"],
  ],
  [
    "横着合并的管合并的列，不再往右占",
    [
      ["投资", null, null],
      ["总投资", "年度", "备注"],
    ],
    ["D7:E7"],
    ["4:投资/总投资", "5:投资/年度", "6:备注"],
  ],
  [
    "只合并自己一格的，还往右占",
    [
      ["投资", null],
      ["总投资", "年度"],
    ],
    ["D7:D7"],
    ["4:投资/总投资", "5:投资/年度"],
  ],
  [
    "右边空格自己合并了，就不占",
    [
      ["投资", null, null],
      ["总投资", "年度", "备注"],
    ],
    ["E7:F7"],
    ["4:投资/总投资", "5:年度", "6:备注"],
  ],
  [
    "竖着合并的只写一遍",
    [
      ["名称", "投资", null],
      [null, "总投资", "年度"],
    ],
    ["D7:D8", "E7:F7"],
    ["4:名称", "5:投资/总投资", "6:投资/年度"],
  ],
  [
    "三行，中间一行的分组也往右占",
    [
      ["投资", null, null],
      ["总额", null, null],
      ["小计", "中央", "省级"],
    ],
    ["D7:F7"],
    ["4:投资/总额/小计", "5:投资/总额/中央", "6:投资/总额/省级"],
  ],
  ["从表头上面合并下来的标题也是它的", [["名称", "投资"]], ["D6:D7"], ["4:标题", "5:投资"]],
  ["合并到表头下面的、别的行的合并", [["名称", "投资"]], ["E7:E8", "D5:E5", "D8:E8"], ["4:名称", "5:投资"]],
])("%s", (_, rows, merges, expected) => expect(pathsOf(rows, merges)).toEqual(expected));
