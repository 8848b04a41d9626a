/** How far an adjustment has gone, and what denies its circumstance. */
import { adjustingStage, deniesCircumstance, isOtherCircumstance } from "../../../src/rules/facts/adjusting";
import type { Row } from "../tester";
import { contextOf } from "../tester/context";

test.each<[string, Row, string]>([
  ["只有金额", { adj: 5 }, "proposed"],
  ["未备案", { adj: 5, filed: "否", carriedOut: "否" }, "proposed"],
  ["部分备案", { adj: 5, filed: "部分" }, "proposed"],
  ["已备案", { adj: 5, filed: "是" }, "done"],
  ["已实施", { adj: 5, filed: "否", carriedOut: "是" }, "done"],
  ["有实施日期", { adj: 5, filed: null, adjustDone: "2026-03-01" }, "done"],
  ["实施日期在基准日后", { adj: 5, adjustDone: "2026-08-02" }, "proposed"],
  ["实施日期在基准日", { adj: 5, adjustDone: "2026-08-01" }, "done"],
  ["审批日期在基准日后", { adj: 5, filed: "是", adjustApproved: "2026-08-02" }, "done"],
  ["有审批文号", { adj: 5, filed: "是", adjustApprovalNo: "达市数经函〔2026〕9号" }, "approved"],
  ["有审批日期", { adj: 5, filed: "是", adjustApproved: "2026-03-01" }, "approved"],
  ["基准日当日批准", { adj: 5, adjustApproved: "2026-08-01" }, "approved"],
  ["基准日后一日批准", { adj: 5, adjustApproved: "2026-08-02" }, "proposed"],
  ["本月批准，可能已批", { adj: 5, adjustApproved: "2026年8月" }, "approved"],
  ["下月批准", { adj: 5, adjustApproved: "2026年9月" }, "proposed"],
  ["批准日期待定", { adj: 5, adjustApproved: "待定" }, "proposed"],
  ["基准日当日实施", { adj: 5, adjustDone: "2026-08-01" }, "done"],
  ["基准日后一日实施", { adj: 5, adjustDone: "2026-08-02" }, "proposed"],
  ["本月实施，可能还没有", { adj: 5, adjustDone: "2026年8月" }, "proposed"],
  ["上月实施", { adj: 5, adjustDone: "2026年7月" }, "done"],
  ["文号填无", { adj: 5, adjustApprovalNo: "无" }, "proposed"],
  ["文号还在办", { adj: 5, filed: "是", adjustApprovalNo: "审批流程中" }, "done"],
])("%s", (_, row, stage) => expect(adjustingStage(contextOf({ total: 300, ...row }))).toBe(stage));

test.each<[string | null, boolean, boolean]>([
  ["无", true, true],
  ["均不属于", true, true],
  ["不属于上述情形", true, true],
  ["三种情形之外", true, true],
  ["不属上述情形", true, true],
  ["非（一）（二）（三）", true, true],
  ["不属于其他，属（二）", false, false],
  ["其他", false, true],
  ["其 它", false, true],
  ["（四）", false, true],
  ["四", false, true],
  ["（二）完善优化技术方案", false, false],
  ["技术方案调整，其他不变", false, false],
  [null, false, false],
  ["待定", false, false],
])("the circumstance %s", (adjustCase, denied, other) => {
  const { project } = contextOf({ total: 300, adj: 5, adjustCase });
  expect([deniesCircumstance(project), isOtherCircumstance(project)]).toEqual([denied, other]);
});
