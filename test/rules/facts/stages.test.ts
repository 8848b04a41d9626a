/** Which column shows that a stage of Article 6 has taken place by the base date. */
import { happenedBy, isAsked, stageEvidence, STAGES, type Stage } from "../../../src/rules/facts";
import type { Row } from "../tester";
import { contextOf } from "../tester/context";

const stage = (date: string): Stage => {
  const found = STAGES.find((each) => each.date === date);
  if (found === undefined) throw new Error(`no stage ${date}`);
  return found;
};

test.each<[string, string, Row, string | null]>([
  ["signed", "前一天", { signed: "2026-07-31" }, "signed"],
  ["signed", "当天", { signed: "2026-08-01" }, "signed"],
  ["signed", "后一天", { signed: "2026-08-02" }, null],
  ["signed", "当月，可能还没有", { signed: "2026年8月" }, null],
  ["signed", "上月，哪一天都已经", { signed: "2026年7月" }, "signed"],
  ["signed", "后一天，虽有合同金额", { signed: "2026-08-02", contract: 90 }, null],
  ["signed", "拟定的日期，有合同金额", { signed: "拟2026年7月1日", contract: 90 }, "contract"],
  ["signed", "拟定的日期", { signed: "拟2026年7月1日" }, null],
  ["signed", "只有合同金额", { contract: 90 }, "contract"],
  ["signed", "合同金额为 0", { contract: 0 }, null],
  ["signed", "合同金额是一分", { contract: 0.000001 }, "contract"],
  ["signed", "什么都没有", { signed: null, contract: null }, null],
  ["approved", "合同金额不说明立项", { approved: null, contract: 90 }, null],
  ["accepted", "当天", { accepted: "2026-08-01" }, "accepted"],
])("%s: %s", (date, _, row, by) => expect(happenedBy(contextOf({ total: 300, ...row }), stage(date))).toBe(by));

test("of a month that is not over yet a stage may have taken place", () => {
  const row = contextOf({ total: 300, approved: "2026年8月" });
  expect([happenedBy(row, stage("approved")), happenedBy(row, stage("approved"), "from")]).toEqual([null, "approved"]);
});

test("a state-owned enterprise is asked for every stage but procurement", () => {
  const asked = (unitType: string): readonly string[] =>
    STAGES.filter((each) => isAsked(contextOf({ total: 300, unitType }), each)).map(({ date }) => date);
  expect(asked("机关")).toEqual(STAGES.map(({ date }) => date));
  expect(asked("国有企业")).toEqual(STAGES.map(({ date }) => date).filter((date) => date !== "signed"));
});

test("a stage is shown by its date or by what proves it", () => {
  const evidence = (row: Row) => stageEvidence(contextOf({ total: 300, ...row }), stage("approved"));
  expect(evidence({ approved: null, approvalNo: "达市数经〔2026〕1号" })).toEqual({
    state: "given",
    field: "approvalNo",
  });
  expect(evidence({ approved: null })).toEqual({ state: "blank", field: "approved" });
  expect(evidence({})).toEqual({ state: "absent", field: null });
});
