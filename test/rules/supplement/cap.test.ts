import { supplementCap } from "../../../src/rules/supplement/cap";
import { money, testRule, wan, type Row } from "../tester";

const row = (
  contract: number | bigint | string | null,
  supp: number | bigint | string | null,
  more: Row = {},
): Row => ({ total: 500, contract, supp, ...more });

testRule(supplementCap, {
  passes: {
    "恰好 10%": row(100, 10),
    "浮点陷阱 129.7": row(129.7, 12.97),
    "浮点陷阱 34.3": row(34.3, 3.43),
    "此前加本次恰好 10%": row(86, 8.3, { suppPrior: 0.3 }),
    "三份恰好 10%": row(100, "3；3；4"),
    没有补充: row(480, null),
    "合同待定，没有补充": row("待定", null),
    "合同待定，补充为 0": row("待定", 0),
    "合同待定，只有核减": row("待定", -5),
    原合同未填由另一条规则说: row(null, 10),
    "原合同为 0 由数据规则说": row(0, 10),
    原合同是负数由数据规则说: row(-5, 10),
    补充早于本办法: row(100, 12, { suppSigned: "2023-05-01" }),
    只有核减: row(100, -20),
  },
  fails: {
    "三份 10.01": [
      row(100, "3；3；4.01"),
      {
        severity: "error",
        message: "over",
        cells: ["supp"],
        data: {
          used: money(10.01),
          cap: money(10),
          excess: money(0.01),
          contract: money(100),
          share: "10%",
          net: money(10.01),
        },
      },
    ],
    ...Object.fromEntries(
      (
        [
          ["当天已签", { suppSigned: "2026-08-01" }, "over"],
          ["次日才签", { suppSigned: "2026-08-02" }, "planned"],
          ["当月签，可能还没有", { suppSigned: "2026年8月" }, "planned"],
          ["写明未签订", { suppSigned: "未签订" }, "planned"],
          ["正在签订", { suppSigned: "正在签订" }, "planned"],
          ["拟定的日期", { suppSigned: "拟2026年7月签订" }, "planned"],
          ["日期空白", { suppSigned: null }, "over"],
          ["此前的恰好在限额内", { suppPrior: 10, suppSigned: "未签订" }, "planned"],
          ["此前的自身已超过", { suppPrior: 10.000001, suppSigned: "未签订" }, "over"],
        ] as const
      ).map(([name, more, message]) => {
        const used = 12 + ("suppPrior" in more ? more.suppPrior : 0);
        return [
          name,
          [
            row(100, 12, more),
            {
              severity: message === "over" ? "error" : "warning",
              message,
              cells: "suppPrior" in more ? ["supp", "suppPrior"] : ["supp"],
              data: {
                used: money(used),
                cap: money(10),
                excess: money(used - 10),
                contract: money(100),
                share: "10%",
                net: money(used),
              },
            },
          ] as const,
        ];
      }),
    ),
    "此前待定，已知的已超过": [
      row(100, 50, { suppPrior: "待定" }),
      {
        severity: "error",
        message: "over",
        cells: ["supp"],
        data: {
          used: money(50),
          cap: money(10),
          excess: money(40),
          contract: money(100),
          share: "10%",
          net: money(50),
        },
      },
    ],
    累计超过: [
      row(100, 6, { suppPrior: 6 }),
      {
        severity: "error",
        message: "over",
        cells: ["supp", "suppPrior"],
        data: { used: money(12), cap: money(10), excess: money(2), contract: money(100), share: "10%", net: money(12) },
      },
    ],
    核减不恢复追加额度: [
      row(100, "12；-5"),
      {
        severity: "warning",
        message: "grossOnly",
        cells: ["supp"],
        data: { used: money(12), cap: money(10), excess: money(2), contract: money(100), share: "10%", net: money(7) },
      },
    ],
    可能是四舍五入: [
      row(123.46, 12.35),
      {
        severity: "warning",
        message: "rounding",
        cells: ["supp"],
        data: {
          used: money(12.35),
          cap: money(12.346),
          excess: money(0.004),
          contract: money(123.46),
          share: "10%",
          net: money(12.35),
        },
      },
    ],
    "合同写到两位，补充写到一位，可能是四舍五入": [
      row(123.96, 12.4),
      {
        severity: "warning",
        message: "rounding",
        cells: ["supp"],
        data: {
          used: money(12.4),
          cap: money(12.396),
          excess: money(0.004),
          contract: money(123.96),
          share: "10%",
          net: money(12.4),
        },
      },
    ],
    "此前待定，已知的只多出一分，可能是四舍五入": [
      row(3672.42679, 367.24268, { suppPrior: "待定" }),
      {
        severity: "warning",
        message: "rounding",
        cells: ["supp"],
        data: {
          used: money(367.24268),
          cap: money(367.242679),
          excess: money(0.000001),
          contract: money(3672.42679),
          share: "10%",
          net: money(367.24268),
        },
      },
    ],
    "合同以元计是准的，补充以万元计仍可能是四舍五入": [
      row("1234600元", 12.35),
      {
        severity: "warning",
        message: "rounding",
        cells: ["supp"],
        data: {
          used: money(12.35),
          cap: money(12.346),
          excess: money(0.004),
          contract: money(123.46),
          share: "10%",
          net: money(12.35),
        },
      },
    ],
    "补充以元计，没有四舍五入": [
      row(123.46, "123500元"),
      {
        severity: "error",
        message: "over",
        cells: ["supp"],
        data: {
          used: money(12.35),
          cap: money(12.346),
          excess: money(0.004),
          contract: money(123.46),
          share: "10%",
          net: money(12.35),
        },
      },
    ],
  },
  undecided: {
    "此前待定，已知的没有超过": [row(100, 9, { suppPrior: "待定" }), "supp"],
    合同待定: [row("待定", 10), "contract"],
    "合同为 0，此前待定": [row(0, 50, { suppPrior: "待定" }), "supp"],
    "合同是负数，此前待定": [row(-5, 50, { suppPrior: "待定" }), "supp"],
    "合同未填，此前待定": [row(null, 50, { suppPrior: "待定" }), "supp"],
    "此前待定，已知的恰好 10%": [row(100, 10, { suppPrior: "待定" }), "supp"],
    补充金额待定: [row(100, "待定"), "supp"],
  },
  amounts: {
    "合同 100 万元": { limit: wan(10), row: (fen) => row(100, fen), verdicts: ["pass", "pass", "error"] },
    "合同 1 亿元": { limit: wan(1000), row: (fen) => row(10000, fen), verdicts: ["pass", "pass", "error"] },
    合同不能整除: { limit: wan(12.345), row: (fen) => row(123.45, fen), verdicts: ["pass", "pass", "error"] },
    抵减的理解: {
      limit: wan(10),
      row: (fen) => ({ rows: [row(100, fen)], readings: { "A43-reductions": "net" } }),
      verdicts: ["pass", "pass", "error"],
    },
  },
});
