import type { RulePage, RuleTexts } from "../types";

export const texts = {
  name: {
    "zh-CN": "同一工作表中的另一张表",
    "en-US": "Another table on the sheet",
  },
  messages: {
    notRead: {
      "zh-CN": {
        what: "从 {address} 开始的另一张表没有读取",
        todo: "请把这张表移到单独的工作表后再审查",
      },
      "en-US": {
        what: "The table that begins at {address} was not read",
        todo: "Please move that table to a worksheet of its own",
      },
    },
  },
} satisfies RuleTexts;

export const page: RulePage = {
  "zh-CN":
    "一张工作表里上下或左右放了两张不同的表时，只审查第一张。另一张从哪个单元格开始会写明，请移到单独的工作表再审查。同样列名的分页表头不算另一张表。",
  "en-US":
    "Of two different tables above or beside each other on one worksheet only the first is reviewed. The cell where the other begins is named; please move it to a worksheet of its own. The same header repeated on later pages is not another table.",
  placeholders: {
    address: {
      "zh-CN": "单元格",
      "en-US": "cell",
    },
  },
  examples: [
    {
      id: "PH-04",
      group: "SHEET",
      basis: "design",
      title: "下方还有一张列名不同的表",
      inputs: {
        $grid: [
          ["序号", "项目名称", "总投资（万元）"],
          [1, "A系统", 300],
          [null, null, null],
          ["序号", "项目名称", "运维经费（万元）"],
          [1, "B系统运维", 40],
        ],
      },
      today: "2026-08-01",
      expect: { sheet_findings: [{ rule: "SHEET-FURTHER-TABLE", severity: "warning" }] },
    },
    {
      id: "PH-05",
      group: "SHEET",
      basis: "design",
      title: "分页重复的表头",
      inputs: {
        $grid: [
          ["序号", "项目名称", "总投资（万元）"],
          [1, "A系统", 300],
          ["序号", "项目名称", "总投资（万元）"],
          [2, "B系统", 400],
        ],
      },
      today: "2026-08-01",
      expect: { absent: ["SHEET-FURTHER-TABLE"] },
    },
  ],
};
