/** Sheets that look like forms and are none, or hold no project. */
import type { CellValue } from "../../../src/sheet";
import type { SheetOptions } from "../sheet";

/** What is no form, or one that cannot be read: the reader's answer is the reason, or "plan" for a table. */
export const OTHERS: readonly (readonly [
  what: string,
  rows: readonly (readonly CellValue[])[],
  answer: string,
  options?: SheetOptions,
])[] = [
  [
    "a plan of two columns and few rows",
    [
      ["项目名称", "总投资（万元）"],
      ["某某平台", 300],
      ["某某系统", 80],
    ],
    "plan",
  ],
  [
    "two labels in one cell: whose value ends where is not guessed",
    [["信息化项目申报表"], ["项目名称：智慧水务平台　建设单位：市水务局"], ["总投资（万元）：120"], ["建设性质：新建"]],
    "form",
  ],
  [
    "a form with labels and colons that nobody filled in",
    [["信息化项目申报表"], ["项目名称："], ["建设单位：（盖章）"], ["总投资（万元）：      万元"], ["建设内容："]],
    "form",
  ],
  [
    "a letter that speaks of a project",
    [["关于报送计划的函"], ["市财政局：现报送我局计划，项目名称：智慧水务，总投资：120万元。"], ["联系人：张某"]],
    "noHeader",
  ],
  [
    "a plan whose title lines are labels with values",
    [
      ["项目名称：2027年度信息化计划", null, null],
      ["建设单位：各单位", null, null],
      ["总投资：3000万元", null, null],
      ["项目名称", "建设单位", "总投资（万元）"],
      ["某某平台", "市某局", 120],
      ["某某系统", "市某局", 220],
    ],
    "plan",
  ],
  [
    "a plan of one row with signatures at its foot",
    [
      ["2027年度信息化项目计划表", null, null, null],
      ["序号", "项目名称", "建设单位", "总投资（万元）"],
      [1, "某某平台", "市某局", 300],
      ["填报单位：", "市某局", "填报日期：", "2026-10-01"],
      ["联系人：", "张某", "建设单位", "市某局"],
    ],
    "plan",
  ],
  [
    "a plan whose projects are called like labels",
    [
      ["项目名称", "建设单位", "总投资（万元）", "建设内容"],
      ["资金来源", "市某局", 300, "一"],
      ["合同金额", "市某局", 80, "二"],
      ["总投资", "市某局", 90, "三"],
      ["建设内容", "市某局", 90, "四"],
    ],
    "plan",
  ],
  [
    "projects side by side, labels at the left: no single project",
    [
      ["项目名称", "甲平台", "乙平台", "丙平台"],
      ["建设单位", "市甲局", "市乙局", "市丙局"],
      ["总投资（万元）", 300, 400, 500],
      ["合同金额（万元）", 290, 390, 490],
    ],
    "form",
  ],
  [
    "two projects side by side",
    [
      ["项目名称", "甲平台", "乙平台"],
      ["建设单位", "市甲局", "市乙局"],
      ["总投资（万元）", 300, 400],
      ["合同金额（万元）", 290, 390],
    ],
    "form",
  ],
  [
    "what the columns of a plan mean",
    [
      ["项目名称", "填写项目全称，与批复一致"],
      ["建设单位", "填写单位全称"],
      ["总投资（万元）", "以万元为单位，保留两位小数"],
      ["合同金额（万元）", "按合同填写"],
    ],
    "form",
  ],
  [
    "a form of which only the name is known",
    [
      ["课题申请表", null],
      ["项目名称", "某某研究"],
      ["主持人", "张某"],
      ["职称", "研究员"],
      ["研究方向", "某方向"],
    ],
    "noHeader",
  ],
  [
    "a contact sheet of a project: no amount and nothing that only plans say",
    [
      ["项目名称", "某某平台", null, null],
      ["建设单位", "市某局", "编号", "3"],
      ["建设内容", "某某", "备注", "某某"],
      ["联系人", "张某", "电话", "000"],
    ],
    "form",
  ],
  [
    "a form that is not filled in",
    [
      ["项目申报表", null, null, null],
      ["项目名称", null, "建设单位", null],
      ["总投资（万元）", null, "合同金额（万元）", null],
      ["建设内容", null, "级次", null],
    ],
    "form",
  ],
  [
    "sums under labels: the name is a sum",
    [
      ["项目汇总表", null],
      ["项目名称", "合计"],
      ["项目总投资", 900],
      ["合同金额", 800],
      ["年度安排资金", 300],
    ],
    "form",
  ],
  [
    "figures on many projects, whose names stand elsewhere",
    [
      ["2027年度项目统计", null],
      ["项目名称", "智慧城管等30个项目"],
      ["总投资（万元）", 9000],
      ["合同金额（万元）", 8000],
    ],
    "form",
  ],
  [
    "figures on many projects, counted",
    [
      ["2027年度项目统计", null],
      ["项目个数", 30],
      ["总投资（万元）", 9000],
      ["合同金额（万元）", 8000],
      ["项目名称", "政务云"],
    ],
    "noProjects",
  ],
  [
    "a list of costs of one project",
    [
      ["项目名称", "A平台", null],
      ["序号", "费用名称", "金额（万元）"],
      [1, "软件开发费", 100],
      [2, "硬件费", 50],
      ["合计", "总投资", 150],
      ["建设单位", "市某局", null],
      ["资金来源", "市级", null],
    ],
    "form",
  ],
  [
    "amounts by department: a summary",
    [
      ["单位", "项目个数", "总投资（万元）"],
      ["市某局", 3, 900],
      ["合计", 3, 900],
    ],
    "noHeader",
  ],
];
