import { allFindings } from "../../../src/review";
import type { MessageData } from "../../../src/messages";
import { adjustmentCap } from "../../../src/rules/adjustment/cap";
import { nodesOf } from "../../support/trace";
import { money, testRule, wan, type Row } from "../tester";
import { run } from "../tester/run";

const row = (more: Row): Row => ({ approvedTotal: 200, filed: "是", ...more });
function data(single: number, used: number, base: number, absolute = single, field = "approvedTotal"): MessageData {
  const cap = (wan(base) * 3n) / 20n;
  return {
    used: money(used),
    single: money(single),
    cap: money(cap),
    base: money(base),
    baseField: { term: `field.${field}` },
    share: "15%",
    excess: money(wan(used) - cap),
    absolute: money(absolute),
  };
}

testRule(adjustmentCap, {
  passes: {
    "恰好 15%": row({ adj: 30 }),
    "浮点陷阱 109": row({ approvedTotal: 109, adj: 16.35 }),
    两种基数都不超: row({ estimate: 180, adj: 27 }),
    没有调整: row({ adj: null }),
    "没有调整，也没有基数": row({ approvedTotal: null, adj: null }),
    "没有调整，此前也没有": row({ adj: null, adjPrior: null }),
    已经审批: row({ adj: 50, adjustApprovalNo: "达市数经函〔2026〕9号" }),
    "当月审批，可能已经": row({ adj: 50, adjustApproved: "2026年8月" }),
    按单次的理解: {
      rows: [row({ approvedTotal: 100, adjPrior: 10, adj: 10 })],
      readings: { "A45-cumulative": "single" },
    },
  },
  fails: {
    已备案而超过: [row({ adj: 31 }), { severity: "error", message: "over", cells: ["adj"], data: data(31, 31, 200) }],
    尚未备案是建议: [
      row({ adj: 31, filed: null }),
      { severity: "warning", message: "applyFirst", cells: ["adj"], data: data(31, 31, 200) },
    ],
    已实施未备案: [
      row({ adj: 31, filed: "否", carriedOut: "是" }),
      { severity: "error", message: "over", cells: ["adj"], data: data(31, 31, 200) },
    ],
    ...Object.fromEntries(
      Object.entries({
        基准日当天已实施: ["2026-08-01", "over"],
        哪一天都已实施: ["2026年7月", "over"],
        次日才实施: ["2026-08-02", "applyFirst"],
        "当月实施，可能还没有": ["2026年8月", "applyFirst"],
        拟定的实施日期: ["拟2026年7月1日", "applyFirst"],
      } as const).map(([name, [adjustDone, message]]) => [
        name,
        [
          row({ adj: 31, filed: null, adjustApprovalNo: "无", adjustDone }),
          {
            severity: message === "over" ? "error" : "warning",
            message,
            cells: ["adj"],
            data: data(31, 31, 200),
          },
        ] as const,
      ]),
    ),
    批复日期还没有到: [
      row({ adj: 31, carriedOut: "是", adjustApproved: "2026-08-02" }),
      { severity: "error", message: "over", cells: ["adj"], data: data(31, 31, 200) },
    ],
    调减按绝对值: [
      row({ approvedTotal: 100, adj: -20 }),
      { severity: "error", message: "over", cells: ["adj"], data: data(20, 20, 100) },
    ],
    "单边不超、双边合计超": [
      row({ approvedTotal: 100, up: 10, down: 10 }),
      { severity: "info", message: "bothSides", cells: ["up", "down"], data: data(10, 10, 100, 20) },
    ],
    双边合计的理解: [
      { rows: [row({ approvedTotal: 100, up: 10, down: 10 })], readings: { "A45-amount": "absolute" } },
      { severity: "error", message: "over", cells: ["up", "down"], data: data(20, 20, 100) },
    ],
    累计超过: [
      row({ approvedTotal: 100, adjPrior: 10, adj: 10 }),
      { severity: "warning", message: "cumulative", cells: ["adj", "adjPrior"], data: data(10, 20, 100) },
    ],
    只超较小基数: [
      row({ estimate: 180, adj: 28 }),
      { severity: "warning", message: "smallerBase", cells: ["adj"], data: data(28, 28, 180, 28, "estimate") },
    ],
    批复总投资的理解下也超: [
      { rows: [row({ estimate: 180, adj: 31 })], readings: { "A45-base": "approved" } },
      { severity: "error", message: "over", cells: ["adj"], data: data(31, 31, 200) },
    ],
    几次调整的合计: [
      row({ approvedTotal: 100, adj: "10；10" }),
      { severity: "warning", message: "severalActs", cells: ["adj"], data: data(20, 20, 100) },
    ],
    "本次没有，此前的已超过": [
      row({ approvedTotal: 100, adj: null, adjPrior: 20 }),
      { severity: "warning", message: "cumulative", cells: ["adj", "adjPrior"], data: data(0, 20, 100, 0) },
    ],
    "几次调增的合计，另有一次调减": [
      row({ approvedTotal: 100, up: "10；10", down: 5 }),
      { severity: "warning", message: "severalActs", cells: ["up", "down"], data: data(20, 20, 100, 25) },
    ],
    其中一次就超过: [
      row({ approvedTotal: 100, adj: "16；1" }),
      { severity: "error", message: "over", cells: ["adj"], data: data(17, 17, 100) },
    ],
    可能是四舍五入: [
      row({ approvedTotal: 123.46, adj: 18.52 }),
      { severity: "warning", message: "rounding", cells: ["adj"], data: data(18.52, 18.52, 123.46) },
    ],
  },
  undecided: {
    调整金额待定: [row({ adj: "待定" }), "adj"],
    没有基数: [row({ approvedTotal: null, adj: 5 }), "approvedTotal"],
  },
  amounts: {
    "批复 200 万元": { limit: wan(30), row: (adj) => row({ adj }), verdicts: ["pass", "pass", "error"] },
    尚未备案: {
      limit: wan(30),
      row: (adj) => row({ adj, filed: null }),
      verdicts: ["pass", "pass", "warning applyFirst"],
    },
    较小基数: {
      limit: wan(27),
      row: (adj) => row({ estimate: 180, adj }),
      verdicts: ["pass", "pass", "warning smallerBase"],
    },
    累计: {
      limit: wan(20),
      row: (adj) => row({ adjPrior: 10, adj }),
      verdicts: ["pass", "pass", "warning cumulative"],
    },
    双边合计: { limit: wan(15), row: (up) => row({ up, down: 15 }), verdicts: ["pass", "pass", "info"] },
  },
});

test("that several adjustments are added up is explained by the columns that hold one, and by no empty one", () => {
  const { review } = run(adjustmentCap, row({ adj: "20；20", up: null, down: null }));
  const [found] = allFindings(review);
  expect(found?.message.key).toBe("rules.A45-CAP.severalActs");
  const trace = found?.trace?.() ?? null;
  if (trace === null) throw new Error("not explained");
  const fields = nodesOf(trace).flatMap((node) => ("field" in node ? [node.field] : []));
  expect(fields).toContain("adj");
  expect(fields).not.toContain("up");
  expect(fields).not.toContain("down");
});
