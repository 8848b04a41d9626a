import { duplicates } from "../../../src/rules/across/duplicates";
import { rowsOf, testRule, type Row } from "../tester";

const row = (name: string, unit: string | null, more: Row = {}): Row => ({ name, unit, total: 800, ...more });

testRule(duplicates, {
  passes: {
    同名不同单位: { rows: [row("办公系统", "市A局"), row("办公系统", "市B局")] },
    同单位不同名: { rows: [row("一网通办", "市A局"), row("一网统管", "市A局")] },
    不同年度: { rows: [row("档案系统", "市A局", { planYear: 2026 }), row("档案系统", "市A局", { planYear: 2027 })] },
    建设与运维: { rows: [row("档案系统", "市A局", { nature: "新建" }), row("档案系统", "市A局", { nature: "运维" })] },
    层级不同: { rows: [row("档案系统", "市A局", { level: "市级" }), row("档案系统", "市A局", { level: "县级" })] },
    只有一行写了年度: {
      rows: [row("档案系统", "市A局", { planYear: 2026 }), row("档案系统", "市A局", { planYear: null })],
    },
    只有一行写了层级: {
      rows: [row("档案系统", "市A局", { level: "市级" }), row("档案系统", "市A局", { level: null })],
    },
    没有名称的行不比对: {
      grid: [
        ["项目名称", "建设单位", "总投资（万元）"],
        ["档案系统", "市A局", 100],
        [null, "市A局", 100],
        [null, "市A局", 100],
      ],
    },
    没有单位也没有金额: { rows: [row("办公系统", null, { total: null }), row("办公系统", null, { total: null })] },
    一行没有单位: { rows: [row("办公系统", "市A局"), row("办公系统", null)] },
    没有单位时金额不同: {
      rows: [
        { name: "办公系统", total: 100 },
        { name: "办公系统", total: 200 },
      ],
    },
    涉密行不比对: { rows: [row("甲", "市A局", { classified: "是" }), row("甲", "市A局", { classified: "是" })] },
  },
  fails: {
    同名同单位: [
      { rows: [row("城市大脑二期", "市数字经济局"), row("城市大脑二期", "市数字经济局")] },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
    空格和全角不算不同: [
      { rows: [row("城市大脑（二期）", "市A局"), row("城市大脑 (二期)", "市A局 ")] },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
    "单位、年度都相同": [
      { rows: [row("档案系统", "市A局", { planYear: 2026 }), row("档案系统", "市A局", { planYear: 2026 })] },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
    指回同年度的那一行: [
      {
        rows: [
          row("档案系统", "市A局", { planYear: 2025 }),
          row("档案系统", "市A局", { planYear: 2026 }),
          row("档案系统", "市A局", { planYear: 2026 }),
        ],
      },
      { severity: "warning", message: "again", cells: ["name"], row: 4, also: [3], data: { rows: rowsOf(3, 4) } },
    ],
    三行指回第一行: [
      { rows: [row("乙", "市A局"), row("丙", "市A局"), row("乙", "市A局"), row("乙", "市A局")] },
      { severity: "warning", message: "again", cells: ["name"], row: 4, also: [2], data: { rows: rowsOf(2, 4) } },
      { severity: "warning", message: "again", cells: ["name"], row: 5, also: [2], data: { rows: rowsOf(2, 5) } },
    ],
    层级也相同: [
      { rows: [row("档案系统", "市A局", { level: "市级" }), row("档案系统", "市A局", { level: "市级" })] },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
    有单位时金额未填也比对: [
      { rows: [row("档案系统", "市A局", { total: null }), row("档案系统", "市A局", { total: null })] },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
    指回同层级的那一行: [
      {
        rows: [
          row("档案系统", "市A局", { level: "市级" }),
          row("档案系统", "市A局", { level: "县级" }),
          row("档案系统", "市A局", { level: "县级" }),
        ],
      },
      { severity: "warning", message: "again", cells: ["name"], row: 4, also: [3], data: { rows: rowsOf(3, 4) } },
    ],
    没有单位时指回同金额的那一行: [
      { rows: [row("办公系统", null), row("办公系统", null, { total: 200 }), row("办公系统", null, { total: 200 })] },
      { severity: "warning", message: "again", cells: ["name"], row: 4, also: [3], data: { rows: rowsOf(3, 4) } },
    ],
    没有单位时同名同金额: [
      {
        rows: [
          { name: "办公系统", total: 100 },
          { name: "办公系统", total: 100 },
        ],
      },
      { severity: "warning", message: "again", cells: ["name"], row: 3, also: [2], data: { rows: rowsOf(2, 3) } },
    ],
  },
});
