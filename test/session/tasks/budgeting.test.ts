/** 预算: the summary of a plan, the approval lists, what the estimates still leave. */
import { keyOfPlace } from "../../../src/session/tasks";
import { linesOf, workingIn, type Working } from "./support";

type Row = (string | number | null)[];
const HEADER: Row = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "概算批复金额（万元）",
  "累计下达（万元，不含本年）",
  "本年度安排资金（万元）",
  "审定方式",
];
const PLAN: Row[] = [
  HEADER,
  ["智慧城管", "市城管执法局", 150, 148, 40, 60, "一事一议"],
  ["数据中台", "市数据局", 520, 510, 500, 50, "一事一议"],
  ["应急指挥", "市应急管理局", 1200, null, null, 300, "一事一议"],
];

async function summed(rows: Row[] = PLAN): Promise<Working> {
  const working = await workingIn({ 计划: rows });
  await working.tasks.budgeting.sumUp();
  return working;
}
const done = ({ tasks }: Working) => {
  const { done: result, refusal } = tasks.budgeting.store.get();
  if (!result) throw new Error(`nothing summed up: ${refusal?.key ?? ""}`);
  return result;
};

test("counts and sums are those of the plan, and nothing is written for them", async () => {
  const working = await summed();
  const { report } = done(working);
  expect([report.projects, report.total, report.yearAmt]).toEqual([3, 1_870_000_000n, 410_000_000n]);
  expect(report.ceilings.rows.map(({ row, remaining }) => [row, remaining])).toEqual([
    [2, 48_000_000n],
    [3, -40_000_000n],
  ]);
  expect([working.host.calls.make, working.host.calls.edit]).toEqual([0, 0]);
});

test("the summary is a worksheet of its own, made anew the second time; the plan stays in choice though another sheet is in front", async () => {
  const working = await summed();
  const { host, session, tasks } = working;
  await tasks.budgeting.makeSummary();
  expect(session.getSnapshot().sheet?.name).toBe("审查情况汇总表");
  await tasks.budgeting.makeSummary();
  expect(host.sheets.map(({ name }) => name)).toEqual(["计划", "审查情况汇总表"]);
  expect(linesOf(host, "审查情况汇总表").join("\n")).toContain("智慧城管");
  expect(session.getSnapshot().notice).toMatchObject({ kind: "listed", replaced: true, from: { name: "计划" } });
});

test("a list is made for each body that was chosen, and for no other", async () => {
  const working = await summed();
  await working.tasks.budgeting.makeLists(new Set(["financeViceMayor", "partyStandingCommittee"]));
  expect(working.host.sheets.map(({ name }) => name)).toEqual([
    "计划",
    "审批清单（分管财政副市长）",
    "审批清单（市委常委会）",
  ]);
  const lines = linesOf(working.host, "审批清单（市委常委会）").join("\n");
  expect(lines).toContain("应急指挥");
  expect(lines).not.toContain("智慧城管");
});

test("a list that somebody wrote beside is left as it is", async () => {
  const working = await summed();
  const { host, tasks } = working;
  await tasks.budgeting.makeLists(new Set(["financeViceMayor"]));
  await tasks.budgeting.makeLists(new Set(["financeViceMayor"]));
  expect(host.sheets).toHaveLength(2);
});

test("a plan that was edited since is summed up again before anything is made of it", async () => {
  const working = await summed();
  working.host.edit("计划", 2, 3, 160);
  await working.tasks.budgeting.makeSummary();
  expect(working.host.calls.make).toBe(0);
  expect(working.tasks.budgeting.store.get().refusal?.key).toBe("task.budget.changed");
  expect(done(working).report.total).toBe(1_880_000_000n);
});

test("a sheet that is no plan is told in one sentence", async () => {
  const { tasks } = await workingIn({ 说明: [["填报说明"]] });
  tasks.budgeting.choose(keyOfPlace({ fileId: "", sheetId: "s1" }));
  await tasks.budgeting.sumUp();
  expect(tasks.budgeting.store.get().refusal).toMatchObject({ key: "task.noPlan.noHeader", data: { sheet: "说明" } });
});

test("a workbook whose structure is protected says so, and nothing is lost", async () => {
  const working = await summed();
  working.host.refuse("make", "protected");
  await working.tasks.budgeting.makeSummary();
  expect(working.session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "protected", during: "making" });
  expect(done(working).report.projects).toBe(3);
});
