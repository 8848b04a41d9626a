/** 补正通知 in the pane: by department, as a worksheet and as text. */
import { noticeText } from "../../../src/library/completeness/text";
import { linesOf, workingIn } from "./support";

type Row = (string | number | null)[];
const PLAN: Row[] = [
  ["项目名称", "建设单位", "建设内容", "建设依据", "建设目标", "实施方式", "总投资（万元）", "资金来源"],
  ["智慧城管", "市城管执法局", "平台升级", "市政府部署", "提升效率", "自行建设", 150, "市级财政资金"],
  ["数据中台", "市数据局", null, "市政府部署", "共享数据", "自行建设", "若干", "市级财政资金"],
];

test("each department with something missing or faulty gets a notice, and the others none", async () => {
  const { host, tasks } = await workingIn({ 计划: PLAN });
  await tasks.noticing.look();
  const { done } = tasks.noticing.store.get();
  expect(done?.completeness.notices.map(({ unit }) => unit)).toEqual(["市数据局"]);
  const [notice] = done?.completeness.notices ?? [];
  expect(done && notice && noticeText(notice, done.completeness, "zh-CN")).toMatch(/2026年10月31日/);
  expect(host.calls.make).toBe(0);
  await tasks.noticing.makeSheet();
  expect(linesOf(host, "补正通知").join("\n")).toContain("数据中台");
});

test("the day that a person set stands in the notice; a text that is no day is refused in one sentence", async () => {
  const { tasks } = await workingIn({ 计划: PLAN });
  tasks.noticing.setDue("2026-09-15");
  await tasks.noticing.look();
  const { done } = tasks.noticing.store.get();
  const [notice] = done?.completeness.notices ?? [];
  expect(done && notice && noticeText(notice, done.completeness, "zh-CN")).toMatch(/2026年9月15日/);
  tasks.noticing.setDue("下周");
  await tasks.noticing.look();
  expect(tasks.noticing.store.get().refusal?.key).toBe("task.notice.badDue");
});

test("a plan that was edited since is checked again before a sheet is made of it", async () => {
  const { host, tasks } = await workingIn({ 计划: PLAN });
  await tasks.noticing.look();
  host.edit("计划", 3, 3, "建设数据中台");
  await tasks.noticing.makeSheet();
  expect(host.calls.make).toBe(0);
  expect(tasks.noticing.store.get().refusal?.key).toBe("task.notice.changed");
});
