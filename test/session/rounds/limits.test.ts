/** How much of an explanation is kept, and how many: the last that is, and the next. */
import { WAIVERS_KEY, type Waiver } from "../../../src/kept";
import { MemoryHost } from "../support/memoryHost";
import { calm, closeSessions, resultOf, started } from "../support/open";
import { smallPlan } from "../support/plans";

afterEach(closeSessions);
const SUPP = 7;

/** A supplement of 10.01 万元 with a remark, so many characters long in all. */
const remarked = (length: number, last = "甲"): string =>
  `10.01（${"增加门户".repeat(40).slice(0, length - 8)}${last}）`;

async function explained(value: string | number, others: readonly Waiver[] = []) {
  const cells = smallPlan();
  cells[2]![SUPP - 1] = value;
  const host = new MemoryHost({ 计划: cells });
  host.settings.set(WAIVERS_KEY, { version: 1, sheets: { 计划: others } });
  const session = await started(host);
  await session.review({ mark: false });
  const entry = () => resultOf(session).index.entries.find(({ finding }) => finding?.rule === "A43-CAP")!;
  const isKept = await session.loop.explain(entry(), "张三", "已报市政府同意");
  const kept = (host.settings.get(WAIVERS_KEY) as { sheets: { 计划: readonly Waiver[] } }).sheets.计划;
  return { host, session, isKept, kept, entry };
}
const suppOf = (waiver: Waiver | undefined): string | undefined =>
  waiver?.cells.find(({ field }) => field === "supp")?.value;

test("a cell of eighty characters is kept as it is, a longer one by its beginning and whether the rest is still the same", async () => {
  expect(remarked(80)).toHaveLength(80);
  expect(suppOf((await explained(remarked(80))).kept.at(-1))).toBe(remarked(80));
  const { host, session, kept, entry } = await explained(remarked(81));
  expect(suppOf(kept.at(-1))).toMatch(/^10\.01（.{74}…[0-9a-f]{8}$/);
  expect(suppOf(kept.at(-1))?.slice(0, 80)).toBe(remarked(81).slice(0, 80));
  expect(entry().waiver).not.toBeNull();
  host.edit("计划", 3, SUPP, remarked(81, "乙"));
  await calm(session);
  expect(entry().waiver).toBeNull();
  expect(resultOf(session).loop.lapsed).toMatchObject([{ reason: { kind: "cell", field: "supp" } }]);
});

test("five hundred explanations of one sheet; there is no room for one more, and what is there stays", async () => {
  const others = Array.from({ length: 500 }, (_, at): Waiver => ({
    id: `${String(at).padStart(10, "0")}01234567`,
    number: 1_000 + at,
    who: "李四",
    why: "见附件",
    at: 5,
    cells: [],
    facts: "",
  }));
  const last = await explained(10.01, others.slice(0, 499));
  expect([last.isKept, last.kept.length]).toEqual([true, 500]);
  const full = await explained(10.01, others);
  expect([full.isKept, full.kept]).toEqual([false, others]);
});
