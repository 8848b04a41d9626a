import { filing } from "../../../src/rules/adjustment/filing";
import { testRule, wan, type Row } from "../tester";

const row = (filed: string | null, adj: number | bigint | null = 5): Row => ({ approvedTotal: 200, adj, filed });

testRule(filing, {
  passes: {
    已备案: row("是"),
    没有调整: row("否", null),
    "本次待定，此前的已知": { ...row("否"), adj: "待定", adjPrior: 5 },
    "超过 15% 不是备案的事": row("否", 50),
  },
  fails: {
    未备案: [row("否"), { severity: "warning", message: "notFiled", cells: ["filed"] }],
    部分备案: [row("部分"), { severity: "warning", message: "notFiled", cells: ["filed"] }],
    空白: [row(null), { severity: "warning", message: "missing", cells: ["filed"] }],
  },
  amounts: {
    "15% 以内应备案，超过的归 A45-CAP": {
      limit: wan(30),
      row: (at) => row("否", at),
      verdicts: ["warning notFiled", "warning notFiled", "pass"],
    },
  },
});
