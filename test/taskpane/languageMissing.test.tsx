/** The texts of the other language come from the server when it is chosen: what a person sees when they do not come. */
import { act, fireEvent, screen } from "@testing-library/react";
import * as loading from "../../src/messages/load";
import { smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press } from "./support/pane";

jest.mock("../../src/messages/load", () => ({ loadLanguage: jest.fn(), loadPart: jest.fn() }));
const loadLanguage = jest.mocked(loading.loadLanguage);

beforeAll(giveHeights);
afterEach(closePanes);

const choose = (name: string, value: string) =>
  act(async () => {
    fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } });
  });
const shown = (name: string) => screen.getByRole<HTMLSelectElement>("combobox", { name }).value;
const MISSING = /^所选语言未能加载/;

test("a language whose texts do not come is said to be missing, the pane keeps its own, and choosing again works", async () => {
  const { kept, session } = await mountPane({ 计划: smallPlan() });
  await press("设置");
  loadLanguage.mockRejectedValueOnce(new Error("Loading chunk pane-en failed"));
  await choose("语言", "en-US");
  expect(screen.getByText(MISSING)).toBeTruthy();
  expect([shown("语言"), kept.has("language"), session.locale]).toEqual(["", false, "zh-CN"]);
  loadLanguage.mockResolvedValueOnce();
  await choose("语言", "en-US");
  expect([shown("Language"), kept.get("language"), session.locale]).toEqual(["en-US", "en-US", "en-US"]);
  expect(screen.queryByText(MISSING)).toBeNull();
});

test("of two languages chosen one after the other the last one stands, whichever comes first", async () => {
  const { kept } = await mountPane({ 计划: smallPlan() });
  await press("设置");
  const ways: ((end: "comes" | "fails") => void)[] = [];
  for (let way = 0; way < 2; way += 1) {
    loadLanguage.mockReturnValueOnce(
      new Promise((resolve, reject) => ways.push((end) => (end === "comes" ? resolve() : reject(new Error("late"))))),
    );
    await choose("语言", "en-US");
  }
  loadLanguage.mockResolvedValueOnce();
  await choose("语言", "zh-CN");
  await act(async () => {
    ways[0]!("comes");
    ways[1]!("fails");
  });
  expect(kept.get("language")).toBe("zh-CN");
  expect(screen.getByRole("heading", { name: "设置" })).toBeTruthy();
  expect(screen.queryByText(MISSING)).toBeNull();
});
