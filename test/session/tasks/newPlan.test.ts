/** 新建计划表 from the pane: which year, what for. */
import { workingIn } from "./support";

test.each(["", "27", "二〇二七", "20277"])("%p is no year: said in one sentence, nothing made", async (year) => {
  const { session, tasks } = await workingIn({ 计划: [["说明"]] });
  tasks.newPlan.set({ year });
  await tasks.newPlan.make();
  expect(tasks.newPlan.store.get().refusal?.key).toBe("task.newPlan.year");
  expect(session.getSnapshot().workbook?.sheets).toHaveLength(1);
});

test("next year's plan is offered; where no sheet can be added, that is said", async () => {
  const { tasks } = await workingIn({ 计划: [["说明"]] });
  expect(tasks.newPlan.store.get()).toMatchObject({ year: "2027", purpose: "annual", examples: true });
  await tasks.newPlan.make();
  expect(tasks.newPlan.store.get().refusal?.key).toBe("task.newPlan.unsupported");
});
