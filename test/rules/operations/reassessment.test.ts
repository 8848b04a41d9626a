import { reassessment } from "../../../src/rules/operations/reassessment";
import { testRule, type Row } from "../tester";

const row = (reassessed: string | null, nature = "续运维"): Row => ({ total: 80, nature, reassessed });

testRule(reassessment, {
  passes: {
    已重新论证: row("是"),
    首次运维不要求: row("否", "运维"),
    "首次运维不要求，未填": row(null, "运维"),
    新建项目不适用: row("否", "新建"),
  },
  fails: {
    未重新论证: [
      row("否"),
      { severity: "warning", message: "notAssessed", cells: ["reassessed"], cite: { article: 32, item: 2 } },
    ],
    部分论证: [row("部分"), { severity: "warning", message: "notAssessed", cells: ["reassessed"] }],
  },
  undecided: { 空白: [row(null), "reassessed"] },
});
