/** Pages that come from the server when they are opened: what a person can do when they do not come. */
import { act, fireEvent, screen } from "@testing-library/react";
import * as loading from "../../src/messages/load";
import { smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press } from "./support/pane";
import { openTask } from "./work/support";

jest.mock("../../src/messages/load", () => ({ loadLanguage: jest.fn(), loadPart: jest.fn() }));
const loadPart = jest.mocked(loading.loadPart);

let isServerAway = false;
jest.mock("../../src/taskpane/app/PageView", () => {
  if (isServerAway) throw new Error("Loading chunk pane-pages failed");
  return jest.requireActual<object>("../../src/taskpane/app/PageView");
});

beforeAll(giveHeights);
afterEach(closePanes);

test("a page that does not come is told as a fault; after 继续 it is asked for anew, and opens", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await mountPane({ 计划: smallPlan() });
  loadPart.mockRejectedValueOnce(new Error("Loading chunk pane-tasks failed"));
  fireEvent.click(screen.getByRole("button", { name: "工作" }));
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name: "预算" }));
  });
  expect((await screen.findByRole("alert")).textContent).toContain("Loading chunk pane-tasks failed");
  silenced.mockRestore();
  await press("继续使用");
  loadPart.mockResolvedValueOnce();
  await openTask("预算");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("the settings that do not come are told as a fault; after 继续 they are asked for anew, and open", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  await mountPane({ 计划: smallPlan() });
  isServerAway = true;
  await press("设置");
  expect((await screen.findByRole("alert")).textContent).toContain("Loading chunk pane-pages failed");
  silenced.mockRestore();
  isServerAway = false;
  await press("继续使用");
  await press("设置");
  await screen.findByRole("heading", { name: "设置" });
  expect(screen.queryByRole("alert")).toBeNull();
});
