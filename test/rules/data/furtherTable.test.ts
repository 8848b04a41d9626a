import { furtherTable } from "../../../src/rules/data/furtherTable";
import type { CellValue } from "../../../src/sheet";
import { testRule, type Expected, type Grid } from "../tester";

const HEADER = ["序号", "项目名称", "总投资（万元）"];
/** A plan of one row, an empty row below it, and what else stands there. */
const sheet = (...more: readonly (readonly CellValue[])[]): Grid => ({
  grid: [HEADER, [1, "A系统", 300], [null, null, null], ...more],
});
const notRead = (at: string): Expected => ({
  severity: "warning",
  message: "notRead",
  cells: [],
  at: [at],
  row: null,
  data: { address: at },
});

testRule(furtherTable, {
  passes: {
    一张表: { grid: [HEADER, [1, "A系统", 300]] },
    分页重复的表头不是另一张表: sheet(HEADER, [2, "B系统", 400]),
  },
  fails: {
    "下方另一张表：指出从哪个单元格开始": [
      sheet(["二、运维", null, null], ["序号", "项目名称", "运维经费（万元）"], [1, "B系统", 40]),
      notRead("A5"),
    ],
    列次序不同: [sheet(["序号", "总投资（万元）", "项目名称"], [1, 40, "B系统"]), notRead("A4")],
    单位不同: [sheet(["序号", "项目名称", "总投资（元）"], [2, "B系统", 400_000]), notRead("A4")],
    右边另一张表: [
      {
        grid: [
          ["序号", "项目名称", "总投资（万元）", null, "序号", "项目名称", "总投资（万元）"],
          [1, "A系统", 300, null, 1, "B系统", 40],
        ],
      },
      notRead("F1"),
    ],
  },
});
