/** A filter that hides rows: one sentence and a button; what clearing could not reach is told. */
import { act } from "@testing-library/react";
import { HostError } from "../../src/host/types";
import { MemoryHost } from "../session/support/memoryHost";
import { smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

giveHeights();
afterEach(() => {
  jest.restoreAllMocks();
  return closePanes();
});
const text = () => document.body.textContent ?? "";

test("marking is refused, and done once the person has all rows shown", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  host.refuse("apply", "filtered");
  await press("审查并标注");
  expect(text()).toContain("当前有筛选隐藏了部分行");
  expect([host.calls.showRows, host.sheet("计划").block]).toEqual([0, null]);
  await press("显示全部行后标注");
  expect(host.calls.showRows).toBe(1);
  expect(host.sheet("计划").block).not.toBeNull();
  expect(text()).toContain("审查完成，已标注");
});

test("where the rows cannot be shown, that is told and nothing is marked", async () => {
  const { host } = await mountPane({ 计划: smallPlan() });
  host.refuse("apply", "filtered");
  await press("审查并标注");
  host.refuse("showRows", new HostError("busy"));
  await press("显示全部行后标注");
  expect(host.sheet("计划").block).toBeNull();
});

test("clearing tells what it could not reach or give back", async () => {
  jest
    .spyOn(MemoryHost.prototype, "clearMarks")
    .mockResolvedValue({ sheets: ["计划"], unread: ["台账"], unfiltered: ["计划"] });
  const { session } = await mountPane({ 计划: smallPlan() });
  await act(() => session.clear("all"));
  await act(settle);
  expect(session.getSnapshot().notice).toMatchObject({ kind: "cleared", unread: ["台账"] });
});
