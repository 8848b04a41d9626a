import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keptPolicy } from "../../src/taskpane/settings/keptPolicy";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";

beforeAll(giveHeights);
afterEach(closePanes);

const COUNTY = readFileSync(join(__dirname, "../regulation/fixtures/example-county.json"), "utf8");
const county = JSON.parse(COUNTY) as {
  id: string;
  parameters: Record<string, Record<string, unknown>>;
  readings?: Record<string, string>;
};

const load = async (text: string, name = "县级参数.json") => {
  await act(async () => {
    fireEvent.change(document.querySelector("input[type=file]") as HTMLElement, {
      target: { files: [new File([text], name, { type: "application/json" })] },
    });
    await settle();
  });
};
const settings = () => press("设置");
const boot = (kept: Map<string, string>) => ({
  settings: { read: (key: string) => kept.get(key), write: () => undefined },
});

test("the pack in force is named, with its origin and where it is kept", async () => {
  await mountPane({ 计划: smallPlan() });
  await settings();
  expect(screen.getByText("现用：达州市（2023 年）（内置），2023年6月6日起施行")).toBeTruthy();
  expect(screen.getByText(/^保存在本机，对/)).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "恢复内置" }).disabled).toBe(true);
});

test("the years of the working-day calendar are named, with their notices; a file adds the next one", async () => {
  const { kept } = await mountPane({ 计划: smallPlan() });
  await settings();
  expect(
    screen.getByText(/内置：2023 年（国办发明电〔2022〕16号）、.*2026 年（国办发明电〔2025〕7号）。$/),
  ).toBeTruthy();
  expect(screen.queryByText(/参数文件补充/)).toBeNull();
  const calendar = [{ year: 2027, notice: "国办发明电〔2026〕9号", off: [["2027-01-01", "2027-01-03"]], worked: [] }];
  await load(JSON.stringify({ id: "dazhou-2027", extends: "dazhou-2023", calendar }), "日历.json");
  await waitFor(() => expect(screen.getByText("参数文件补充：2027 年（国办发明电〔2026〕9号）。")).toBeTruthy());
  expect(keptPolicy(boot(kept)).policy.calendar.years).toContain(2027);
});

test("a parameter file is taken: the results follow it, it is named, and kept on this machine only", async () => {
  const { host, kept, session } = await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await settings();
  await load(COUNTY);
  await waitFor(() => expect(screen.getByText(`已改用 ${county.id}，结果按它重新审查。`)).toBeTruthy());
  await act(() => settle());
  expect(session.getSnapshot().result).toMatchObject({ kind: "reviewed", stale: null, review: { policy: county.id } });
  expect(keptPolicy(boot(kept)).policy.id).toBe(county.id);
  expect(host.calls.writeSetting).toBe(0);
  await press("返回");
  expect(screen.getByText(county.id)).toBeTruthy();
  await settings();
  await press("恢复内置");
  expect(session.getSnapshot().result).toMatchObject({ review: { policy: "dazhou-2023" } });
  expect(kept.has("policy")).toBe(false);
});

test("the shares that the pane names are those of the pack", async () => {
  const other = {
    ...county,
    parameters: {
      ...county.parameters,
      supplementShare: { ...county.parameters.supplementShare, percent: "8" },
      adjustmentShare: { ...county.parameters.adjustmentShare, percent: "12.5" },
    },
  };
  const { host } = await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await chooseTab("当前项目");
  act(() => host.moveTo("计划", "D3"));
  expect(screen.getByText(/限额为其 10%/)).toBeTruthy();
  expect(screen.getByText("15% 调整余额")).toBeTruthy();
  await settings();
  await load(JSON.stringify(other));
  await press("返回");
  expect(screen.getByText(/限额为其 8%/)).toBeTruthy();
  expect(screen.getByText("12.5% 调整余额")).toBeTruthy();
});

describe("a file that is no policy pack changes nothing and says why", () => {
  test.each([
    ["no JSON", "{ 这不是 JSON", /不是有效的 JSON 文件/],
    [
      "a fault, with its place",
      JSON.stringify({
        ...county,
        parameters: { ...county.parameters, supplementShare: { ...county.parameters.supplementShare, percent: "0" } },
      }),
      /parameters\.supplementShare\.percent：/,
    ],
    ["the built-in pack's name", JSON.stringify({ ...county, id: "dazhou-2023" }), /与内置参数同名/],
    ["too large", `"${"x".repeat(1_000_001)}"`, /超过 1 MB/],
  ])("%s", async (_, text, told) => {
    const { kept, session } = await mountPane({ 计划: smallPlan() });
    await settings();
    await load(text);
    await waitFor(() => expect(document.querySelector(".fui-MessageBar")?.textContent).toMatch(told));
    expect(document.querySelector(".fui-MessageBar")?.textContent).toContain("“县级参数.json”未采用");
    expect(session.getSnapshot().policy.id).toBe("dazhou-2023");
    expect(kept.has("policy")).toBe(false);
  });
});

test("a kept file that can no longer be read is told, never passed over in silence", async () => {
  expect(keptPolicy(boot(new Map([["policy", "{}"]])))).toMatchObject({ policy: { id: "dazhou-2023" }, lost: true });
  expect(keptPolicy(boot(new Map()))).toMatchObject({ policy: { id: "dazhou-2023" }, lost: false });
  const { session } = await mountPane({ 计划: smallPlan() });
  act(() => session.tellPolicyLost());
  expect(screen.getByText("保存在本机的制度参数无法读取")).toBeTruthy();
});

test("readings are shown with question, option in force and argument, and cannot be changed", async () => {
  await mountPane({ 计划: smallPlan() });
  await settings();
  await press("条文理解口径（13）");
  expect(screen.getByText(/核减的金额能否抵减追加的金额？ 第四十三条/)).toBeTruthy();
  expect(screen.getByText("不抵减")).toBeTruthy();
  expect(screen.getByText("条文限制的是追加。")).toBeTruthy();
  const section = screen.getByRole("heading", { name: "条文理解口径（13）" }).closest("section");
  expect(section?.querySelectorAll("select, input, [role=radio], [role=option]")).toHaveLength(0);
});

test("a pack's own reading is marked in the settings and named in the conditions of the review", async () => {
  await mountPane({ 计划: smallPlan() });
  await press("仅审查");
  await settings();
  await load(JSON.stringify({ ...county, readings: { "A43-reductions": "net" } }));
  await press("条文理解口径（13）");
  expect(screen.getByText("抵减（与达州市口径不同）")).toBeTruthy();
  await press("返回");
  expect(screen.getByText("核减的金额能否抵减追加的金额？抵减")).toBeTruthy();
});
