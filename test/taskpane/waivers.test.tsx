import { act, fireEvent, screen, within } from "@testing-library/react";
import { WAIVERS_KEY } from "../../src/kept";
import { planWithClassifiedRow, smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";
import { item } from "./support/items";

beforeAll(giveHeights);

afterEach(closePanes);

const SUPP = 7;

const WHY = "已报市政府同意 <b>=1+1</b>";

const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
    await settle();
  });

const fill = (label: string, value: string) =>
  act(async () => {
    fireEvent.change(
      screen.getByLabelText(label, {
        exact: false,
        selector: label.startsWith("说明人") || label.startsWith("Explained") ? "input" : "textarea",
      }),
      { target: { value } },
    );
  });

const submit = () =>
  act(async () => {
    fireEvent.submit(screen.getByRole("form"));
    await settle();
  });

async function explain(
  words: { readonly explain: string; readonly who: string; readonly why: string } = {
    explain: "标为已说明",
    who: "说明人",
    why: "说明",
  },
) {
  await click(item("补充合同超限") ?? item("over the limit"));
  await press(words.explain);
  await fill(words.who, "张三");
  await fill(words.why, WHY);
  await submit();
}

describe("已说明", () => {
  test("explained: apart at the end of the list, beside the counts, as text, who remembered on this machine", async () => {
    const { host, kept } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await chooseTab(/问题/);
    await explain();
    expect(screen.getByText(`已说明（张三，2026年8月1日）：${WHY}`)).toBeTruthy();
    expect(document.querySelector("main b")).toBeNull();
    expect([...document.querySelectorAll("[data-index]")].map((row) => row.textContent).join("|")).toMatch(
      /\|已说明1\|/,
    );
    expect(kept.get("explainedBy")).toBe("张三");
    expect(JSON.stringify(host.settings.get(WAIVERS_KEY))).toContain("张三");
    await chooseTab("概览");
    const counts = screen.getByRole("list", { name: "各类问题数量" });
    expect(within(counts).getByRole("button", { name: /不符合/ }).textContent).toBe("不符合1");
    expect(within(counts).getByRole("button", { name: /已说明/ }).textContent).toBe("已说明1");
  });

  test("without a name or a reason it says so at the field and goes there; nothing is kept", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await chooseTab(/问题/);
    await click(item("补充合同超限"));
    await press("标为已说明");
    await submit();
    expect(screen.getByText("请填写说明人")).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("INPUT");
    await fill("说明人", "李四");
    await submit();
    expect(screen.getByText("请填写说明")).toBeTruthy();
    expect(document.activeElement?.tagName).toBe("TEXTAREA");
    expect(host.calls.writeSetting).toBe(0);
    fireEvent.keyDown(document.activeElement!, { key: "Escape" });
    expect(screen.queryByRole("form")).toBeNull();
  });

  test("withdrawn, it is an open finding again", async () => {
    await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await chooseTab(/问题/);
    await explain();
    await press("撤回说明");
    expect(screen.getByRole("button", { name: "标为已说明" })).toBeTruthy();
    expect(item("已说明")).toBeUndefined();
  });

  test("a changed cell ends it: why is said, the old words stand ready, and 知道了 ends the notice", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("审查并标注");
    await chooseTab(/问题/);
    await explain();
    await act(async () => {
      host.edit("计划", 3, SUPP, 12);
      await settle();
    });
    expect(screen.getByText("1 条说明已失效")).toBeTruthy();
    expect(
      screen.getAllByText(new RegExp("因为“补充合同金额”由 10.01 改为 12。原说明（张三）")).length,
    ).toBeGreaterThan(0);
    await press("标为已说明");
    expect((screen.getByRole("form").querySelector("textarea") as HTMLTextAreaElement).value).toBe(WHY);
    await press("知道了");
    expect(screen.queryByText("1 条说明已失效")).toBeNull();
    expect(JSON.stringify(host.settings.get(WAIVERS_KEY))).not.toContain("张三");
  }, 30_000);

  test("notes and classified rows offer no explanation", async () => {
    await mountPane({ 计划: planWithClassifiedRow() });
    await press("仅审查");
    await chooseTab(/问题/);
    await click(item("涉密"));
    expect(screen.queryByRole("button", { name: "标为已说明" })).toBeNull();
  });
});
