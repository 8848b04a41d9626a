import { supplementTierDiverges } from "../../../src/rules/supplement/tierDiverges";
import { testRule, wan, type Row } from "../tester";

const row = (suppPrior: number | null, supp: number | bigint | string | null): Row => ({
  total: 30000,
  contract: 20000,
  suppPrior,
  supp,
});

testRule(supplementTierDiverges, {
  passes: {
    "抵减的理解：全部减完": {
      rows: [{ total: 30000, contract: 20000, supp: 600, suppPrior: -600 }],
      readings: { "A43-reductions": "net" },
    },
    本次只有核减: row(600, -100),
    同一档: row(10, 20),
    没有补充: row(null, null),
    "超过 10% 不显示档次": row(1900, 900),
  },
  fails: {
    "单份 S2、累计 S3": [
      row(900, 900),
      {
        severity: "warning",
        message: "apart",
        cells: ["supp", "suppPrior"],
        data: { single: { term: "suppTier.S2" }, cumulative: { term: "suppTier.S3" } },
      },
    ],
  },
  amounts: {
    "抵减的理解：累计降到 500 万元以下": {
      limit: wan(-100),
      row: (fen) => ({
        rows: [{ total: 30000, contract: 20000, supp: 600, suppPrior: fen }],
        readings: { "A43-reductions": "net" },
      }),
      verdicts: ["warning", "pass", "pass"],
    },
    "累计达到 500 万元": { limit: wan(200), row: (fen) => row(300, fen), verdicts: ["pass", "warning", "warning"] },
  },
});
