/** After marking, the pane offers to take filter and print area in, and does neither unasked. */
import { HostError, type MarkReceipt, type Surrounding } from "../../src/host/types";
import { MemoryHost } from "../session/support/memoryHost";
import { smallPlan } from "../session/support/plans";
import { closePanes, giveHeights, mountPane, press } from "./support/pane";

giveHeights();
const taken: Surrounding[] = [];
let around: MarkReceipt["around"];
let refusal: HostError | null = null;
beforeEach(() => {
  taken.length = 0;
  refusal = null;
  const apply = MemoryHost.prototype.applyMarks;
  jest.spyOn(MemoryHost.prototype, "applyMarks").mockImplementation(async function (this: MemoryHost, ...args) {
    return { ...(await apply.apply(this, args)), around };
  });
  Object.assign(MemoryHost.prototype, {
    takeIn: async (_: string, what: Surrounding) => {
      if (refusal) throw refusal;
      taken.push(what);
    },
  });
});
afterEach(() => {
  jest.restoreAllMocks();
  Reflect.deleteProperty(MemoryHost.prototype, "takeIn");
  return closePanes();
});

const text = () => document.body.textContent ?? "";
const hasButton = (name: string) =>
  [...document.querySelectorAll("button")].some((button) => button.textContent === name);

test("filter and print area are offered in words and taken in by their buttons, one after the other", async () => {
  around = { filter: "offered", printArea: "offered" };
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  expect(text()).toContain("工作表的筛选只到计划的最后一列");
  expect(taken).toEqual([]);
  await press("把筛选扩展到结果列");
  expect(taken).toEqual(["filter"]);
  expect(text()).toContain("筛选已扩展到结果列");
  expect(hasButton("把筛选扩展到结果列")).toBe(false);
  await press("打印时不含结果列");
  expect(taken).toEqual(["filter", "printArea"]);
  expect(hasButton("打印时不含结果列")).toBe(false);
});

test("while rows are filtered out the pane says what to do instead of offering", async () => {
  around = { filter: "active", printArea: null };
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  expect(text()).toContain("当前有筛选条件");
  expect(hasButton("把筛选扩展到结果列")).toBe(false);
});

test("what is refused is told", async () => {
  around = { filter: "offered", printArea: null };
  refusal = new HostError("protected", "", { sheetName: "计划" });
  await mountPane({ 计划: smallPlan() });
  await press("审查并标注");
  await press("把筛选扩展到结果列");
  expect(taken).toEqual([]);
  expect(text()).toContain("保护");
});
