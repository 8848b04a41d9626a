/** Cases of the ceiling that an estimate is: one that was lowered, by the days around it; an adjusted total, by what the row says of it. */
import type { MessageData } from "../../../src/messages";
import { money, type Cases, type Row } from "../tester";

export const row = (more: Row): Row => ({ total: 300, estimate: 300, ...more });
export const data = (sum: number, excess: number): MessageData => ({
  sum: money(sum),
  estimate: money(300),
  excess: money(excess),
});

/** 290 万元 of a contract above 280 and within the 300 before. */
const UNDER_EARLIER = {
  severity: "warning",
  message: "underEarlier",
  cells: ["contract"],
  data: {
    sum: money(290),
    estimate: money(280),
    excess: money(10),
    what: { terms: ["field.contract"] },
    earlier: money(300),
  },
} as const;

/** An amount above the latest estimate and within the one before: the day on which it was bound tells. */
export const LOWERED: Cases["fails"] = {
  "概算调减以前的合同，日期不明": [row({ adjustedEstimate: 280, contract: 290 }), UNDER_EARLIER],
  概算调减以后签的合同: [
    row({ adjustedEstimate: 280, contract: 290, signed: "2026-06-01", adjustApproved: "2026-05-01" }),
    {
      severity: "error",
      message: "contract",
      cells: ["contract"],
      data: { sum: money(290), estimate: money(280), excess: money(10) },
    },
  ],
  ...Object.fromEntries(
    Object.entries({
      概算调减当日签的合同: { signed: "2026-05-01", adjustApproved: "2026-05-01" },
      "合同日期没有写，评审在概算调减以前": { budgetReviewed: "2026-04-30", adjustApproved: "2026-05-01" },
      "合同日期没有写，评审与概算调减同日": { budgetReviewed: "2026-05-01", adjustApproved: "2026-05-01" },
      "合同写了日期，概算调减的没有": { signed: "2026-06-01", adjustApproved: null },
    } satisfies Record<string, Row>).map(([name, dates]) => [
      name,
      [row({ adjustedEstimate: 280, contract: 290, ...dates }), UNDER_EARLIER] as const,
    ]),
  ),
  "合同日期没有写，评审在概算调减以后": [
    row({ adjustedEstimate: 280, contract: 290, budgetReviewed: "2026-05-02", adjustApproved: "2026-05-01" }),
    {
      severity: "error",
      message: "contract",
      cells: ["contract"],
      data: { sum: money(290), estimate: money(280), excess: money(10) },
    },
  ],
  "概算调减的日期写了，合同的没有": [
    row({ adjustedEstimate: 280, contract: 290, adjustApproved: "2026-05-01" }),
    UNDER_EARLIER,
  ],
};

/** An adjusted total above the estimate: carried out it is an error, proposed or approved it is to be verified. */
export const ADJUSTED: Cases["fails"] = {
  ...Object.fromEntries(
    Object.entries({
      拟调整的总投资只是建议: { filed: null },
      "尚未实施的只是建议，没有备案一列": { carriedOut: null },
      "说明未备案、未实施的只是建议": { filed: "否", carriedOut: "否", majorChange: "否", adjustDone: null },
      有审批文号的须核实: { filed: "是", adjustApprovalNo: "达市数经函〔2026〕9号" },
      有审批日期的须核实: { carriedOut: "是", adjustApproved: "2026-05-01" },
    } satisfies Record<string, Row>).map(([name, more]) => [
      name,
      [
        row({ newTotal: 330, ...more }),
        { severity: "warning", message: "adjustedTotal", cells: ["newTotal"], data: data(330, 30) },
      ] as const,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries({
      已备案的调整: { filed: "是" },
      "没有备案，已经实施的调整": { filed: "否", carriedOut: "是" },
      "没有备案，写了完成调整日期": { filed: "否", adjustDone: "2026-05-01" },
      "审批文号、日期都空白的": { filed: "是", adjustApprovalNo: null, adjustApproved: null },
      没有一列说到调整: {},
    } satisfies Record<string, Row>).map(([name, more]) => [
      name,
      [
        row({ newTotal: 330, ...more }),
        { severity: "error", message: "adjustedTotal", cells: ["newTotal"], data: data(330, 30) },
      ] as const,
    ]),
  ),
  未备案的拟调整只是建议: [
    row({ newTotal: 330, filed: "否" }),
    { severity: "warning", message: "adjustedTotal", cells: ["newTotal"], data: data(330, 30) },
  ],
};
