import { act, fireEvent, screen } from "@testing-library/react";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

test("no view makes React or Fluent complain on the console (classes joined by hand, missing keys, lost updates)", async () => {
  const complaints: string[] = [];
  for (const level of ["error", "warn"] as const)
    jest
      .spyOn(console, level)
      .mockImplementation((...told: unknown[]) => void complaints.push(told.map(String).join(" ")));
  const { host } = await mountPane({
    计划: [...smallPlan(), [4, "门户", null, "待定", 1, 2, 3, "否"]],
    另一张: [["说明"]],
  });
  await press("审查并标注");
  act(() => host.moveTo("计划", "D3"));
  await chooseTab(/问题/);
  await act(() => settle());
  for (const row of document.querySelectorAll("[data-index] [data-row-button]"))
    await act(async () => {
      fireEvent.click(row);
      await settle();
    });
  await chooseTab("当前项目");
  await press("试算");
  await press("设置");
  await press("条文理解口径（13）");
  await press("更多");
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "列对应" }));
    await settle();
  });
  await press("返回");
  await chooseTab("概览");
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});
