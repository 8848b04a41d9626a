import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { smallPlan } from "../session/support/plans";
import { chooseTab, closePanes, giveHeights, mountPane, press, settle } from "./support/pane";
import { item, items } from "./support/items";

beforeAll(giveHeights);

afterEach(closePanes);

const click = (element: HTMLElement) =>
  act(async () => {
    fireEvent.click(element);
    await settle();
  });

describe("findings", () => {
  async function opened() {
    const mounted = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await chooseTab(/问题/);
    await act(() => settle());
    return mounted;
  }

  test("each tells its kind in a word, its cell, what is wrong and the clause", async () => {
    await opened();
    expect(item("G3").textContent).toMatch(/不符合.*G3.*补充合同超限.*万元〔43①〕/);
    expect(item("G3").querySelector("[title]")?.getAttribute("title")).toMatch(/10\.01 万元/);
  });

  test("the gravest stand first; groups, departments and tiers wait behind the funnel, which counts what is set", async () => {
    await opened();
    const kinds = items().map((element) => /不符合|数据错误|需核实|未判定|说明/.exec(element.textContent ?? "")?.[0]);
    const order = ["不符合", "数据错误", "需核实", "未判定", "说明"];
    expect(kinds).toEqual([...kinds].sort((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? "")));
    expect(screen.queryByRole("combobox", { name: "按建设单位筛选" })).toBeNull();
    await press("排列和更多筛选");
    const units = screen.getByRole<HTMLSelectElement>("combobox", { name: "按建设单位筛选" });
    await act(async () => {
      fireEvent.change(units, { target: { value: units.options[1]?.value } });
      await settle();
    });
    expect(within(screen.getByRole("button", { name: "排列和更多筛选（已设 1 项）" })).getByText("1")).toBeTruthy();
    act(() => units.focus());
    await act(async () => {
      fireEvent.keyDown(units, { key: "Escape" });
      await settle();
    });
    expect(screen.queryByRole("combobox", { name: "按建设单位筛选" })).toBeNull();
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByRole("button", { name: /^取消筛选：/ })).toBeTruthy();
  });

  test("choosing one selects its cell and explains it: clause, what to do, publication", async () => {
    const { host } = await opened();
    await click(item("G3"));
    expect(host.selections).toEqual(["计划!G3"]);
    expect(item("G3").getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/请核对合同金额/)).toBeTruthy();
    const link = screen.getAllByRole("link", { name: "查看办法原文" })[0] as HTMLAnchorElement;
    expect([link.target, link.rel, new URL(link.href).protocol]).toEqual(["_blank", "noopener noreferrer", "https:"]);
  });

  test("arrow keys, Home and End move through the list with one tab stop", async () => {
    await opened();
    expect(items().filter((element) => element.tabIndex === 0)).toHaveLength(1);
    const first = items()[0] as HTMLElement;
    act(() => first.focus());
    await act(async () => {
      fireEvent.keyDown(first, { key: "ArrowDown" });
      await settle();
    });
    expect(document.activeElement).toBe(items()[1]);
    await act(async () => {
      fireEvent.keyDown(document.activeElement as Element, { key: "End" });
      await settle();
    });
    expect(document.activeElement).toBe(items()[items().length - 1]);
    await act(async () => {
      fireEvent.keyDown(document.activeElement as Element, { key: "Home" });
      await settle();
    });
    expect(document.activeElement).toBe(items()[0]);
  });

  test("F8 goes to the next finding, Shift+F8 back", async () => {
    const { session } = await opened();
    const visited: (string | null)[] = [];
    for (const shiftKey of [false, false, true]) {
      await act(async () => {
        fireEvent.keyDown(document.body, { key: "F8", shiftKey });
        await settle();
      });
      visited.push(session.getSnapshot().chosen);
    }
    expect(visited[0]).not.toBeNull();
    expect(visited[1]).not.toBe(visited[0]);
    expect(visited[2]).toBe(visited[0]);
  });

  test("the search narrows the list, and says when nothing matches", async () => {
    await opened();
    const search = screen.getByRole("searchbox");
    await act(async () => {
      fireEvent.change(search, { target: { value: "智慧城管 四十三" } });
      await settle();
    });
    await waitFor(() => expect(items().filter((element) => element.textContent?.includes("不符合"))).toHaveLength(1));
    expect(items().some((element) => element.textContent?.includes("G3"))).toBe(true);
    await act(async () => {
      fireEvent.change(search, { target: { value: "没有这样的词" } });
      await settle();
    });
    await waitFor(() => expect(screen.getByText("没有符合筛选条件的问题。")).toBeTruthy());
    await press("清除筛选");
    await waitFor(() => expect(items().length).toBeGreaterThan(1));
  });

  test("a kind filters, and says that it is switched on", async () => {
    await opened();
    const kinds = screen.getByRole<HTMLSelectElement>("combobox", { name: "按类别筛选" });
    expect([...kinds.options].map(({ text }) => text.replace(/ \d+$/, ""))[0]).toBe("全部类别");
    await act(async () => {
      fireEvent.change(kinds, { target: { value: "violation" } });
      await settle();
    });
    expect(items().every((element) => element.textContent?.includes("不符合"))).toBe(true);
    expect(screen.getByText(/^2\/\d+$/)).toBeTruthy();
  });

  test("moving in the sheet shows the row's findings without taking the focus", async () => {
    const { host } = await opened();
    const search = screen.getByRole("searchbox");
    act(() => search.focus());
    await act(async () => {
      host.moveTo("计划", "B3");
      await settle();
    });
    expect(document.activeElement).toBe(search);
    // Its heading in the list, and the bar below that opens the project.
    const named = screen.getAllByRole("button", { name: /第 3 行 · 智慧城管平台/ });
    expect(named[named.length - 1]?.textContent).toContain("个问题");
  });
});

describe("the selected project", () => {
  test("shows its tier with the chain as steps, its limits, what is used and left", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    await press("仅审查");
    await chooseTab("当前项目");
    expect(screen.getByText(/在表格中选择一个项目所在的行/)).toBeTruthy();
    await act(async () => {
      host.moveTo("计划", "D3");
    });
    expect(screen.getByRole("heading", { name: "智慧城管平台" })).toBeTruthy();
    expect(
      within(screen.getByRole("list", { name: "审定步骤" }))
        .getAllByRole("listitem")
        .map((step) => step.textContent),
    ).toEqual([expect.stringContaining("审核"), expect.stringContaining("分管财政工作的副市长 审定")]);
    const supplement = screen.getByRole("group", { name: "补充合同余额" });
    expect(supplement.textContent).toContain("超出 0.01 万元");
    expect(supplement.textContent).toContain("限额 10 万元");
    expect(supplement.textContent).not.toContain("-");
  });

  test("试算: a typed supplement shows what it would break, and the sheet stays as it is", async () => {
    const { host } = await mountPane({ 计划: smallPlan() });
    const before = JSON.stringify(host.sheet("计划"));
    await press("仅审查");
    await chooseTab("当前项目");
    await act(async () => {
      host.moveTo("计划", "D2");
    });
    await press("试算");
    const amount = screen.getByRole("textbox");
    await act(async () => {
      fireEvent.change(amount, { target: { value: "8" } });
    });
    expect(screen.getByText("不会新增问题。表格未作改动。")).toBeTruthy();
    await act(async () => {
      fireEvent.change(amount, { target: { value: "20.01" } });
    });
    expect(screen.getByRole("list", { name: "会新增的问题" }).textContent).toContain("第四十三条第一款");
    await act(async () => {
      fireEvent.change(amount, { target: { value: "二十" } });
    });
    expect(screen.getByText("请填写大于 0 的数字")).toBeTruthy();
    expect(JSON.stringify(host.sheet("计划"))).toBe(before);
  });
});
