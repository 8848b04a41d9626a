import { buildIndex } from "../../src/session";
import { dazhouEngine } from "../../src/session/reading/engine";
import { followNames, historiesToKeep, MOST_BYTES, MOST_FINDINGS, readHistories } from "../../src/kept";
import { historyOf, saysTheSame } from "../../src/session/rounds/history";
import type { CellValue } from "../../src/sheet";
import { largePlan, planWithClassifiedRow, smallPlan } from "../session/support/plans";

function reviewed(cells: readonly (readonly CellValue[])[]) {
  const grid = {
    sheetName: "计划",
    origin: { row: 1, column: 1 },
    values: cells.map((row) => [...row]),
    numberFormats: null,
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
    tables: [],
    autoFilter: null,
    isProtected: false,
  };
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  const review = dazhouEngine.review(reading.plan, 20_600);
  return { review, index: buildIndex(review) };
}
const kept = (cells: readonly (readonly CellValue[])[], at = 5) => {
  const { review, index } = reviewed(cells);
  return historyOf(review, index, at, index.entries.length + 1);
};
/** Through the text that a workbook saves. */
const saved = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("what a review has said comes back from the workbook as it was", () => {
  const history = kept(smallPlan());
  expect(history.said.length).toBeGreaterThan(0);
  expect(readHistories(saved(historiesToKeep({ 计划: history }).json))).toEqual({
    计划: { ...history, projects: history.projects.map(({ key, body, code, name }) => ({ key, body, code, name })) },
  });
  expect(saysTheSame(history, reviewed(smallPlan()).index)).toBe(true);
});

test("no name, unit or amount of a classified row is kept", () => {
  const text = JSON.stringify(historiesToKeep({ 计划: kept(planWithClassifiedRow()) }).json);
  expect(text).toContain("智慧城管平台");
  for (const secret of ["机要", "300"]) expect(text).not.toContain(secret);
});

test("10,000 findings on 5,000 projects fit, and are read back whole", () => {
  const plan = largePlan(5_000);
  const history = kept(plan);
  expect(history.said.length).toBeGreaterThanOrEqual(5_000);
  const many = {
    ...history,
    said: Array.from({ length: 10_000 }, (_, place) => ({
      ...history.said[place % 5_000]!,
      id: `${history.said[place % 5_000]!.id.slice(0, 18)}-${place + 2}`,
      number: place + 1,
    })),
    next: 10_001,
  };
  const text = JSON.stringify(historiesToKeep({ 计划: many }).json);
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  expect(readHistories(JSON.parse(text))["计划"]?.said).toHaveLength(10_000);
});

test("more than can be kept one by one: the numbers go on, nothing else is kept", () => {
  const { review, index } = reviewed(smallPlan());
  const tooMany = { ...index, entries: Array.from({ length: MOST_FINDINGS + 1 }, () => index.entries[0]!) };
  expect(historyOf(review, tooMany, 5, 12_002)).toEqual({ at: 5, next: 12_002, said: [], projects: [], isCut: true });
  const most = { ...index, entries: Array.from({ length: MOST_FINDINGS }, () => index.entries[0]!) };
  expect(historyOf(review, most, 5, 12_002).isCut).toBe(false);
});

test("where many sheets have much to keep, those reviewed longest ago keep their numbers only", () => {
  const long = (at: number) => ({
    ...kept(smallPlan(), at),
    projects: Array.from({ length: 12_000 }, (_, place) => ({
      key: "0123456789",
      body: "01234567",
      code: "",
      name: `项目${place}，名称较长的信息化建设项目`,
    })),
  });
  const sheets = Object.fromEntries(Array.from({ length: 5 }, (_, place) => [`表${place}`, long(place)]));
  const { json, cut } = historiesToKeep(sheets);
  expect(Buffer.byteLength(JSON.stringify(json))).toBeLessThanOrEqual(MOST_BYTES);
  const read = readHistories(saved(json));
  expect(cut).toContain("表0");
  expect(cut).not.toContain("表4");
  // Told once.
  expect(historiesToKeep(read).cut).toEqual([]);
  expect([read["表4"]?.isCut, read["表0"]?.isCut]).toEqual([false, true]);
  expect(read["表0"]?.next).toBe(sheets["表0"]?.next);
});

const good = () =>
  saved(historiesToKeep({ 计划: kept(smallPlan()) }).json) as {
    version: number;
    sheets: Record<string, Record<string, unknown>>;
  };

test.each<[string, unknown]>([
  ["a text", "x"],
  ["a list", []],
  ["another version", { ...good(), version: 99 }],
  ["no sheets", { version: 1 }],
  ["sheets that are a list", { version: 1, sheets: [] }],
  ["a sheet that is a text", { version: 1, sheets: { 计划: "x" } }],
  ["a number beyond the next", { version: 1, sheets: { 计划: { ...good().sheets["计划"], next: 1 } } }],
  [
    "a number of 0",
    { version: 1, sheets: { 计划: { ...good().sheets["计划"], said: "0,0,v,000000000000000000,00000000" } } },
  ],
  [
    "one number twice",
    {
      version: 1,
      sheets: { 计划: { ...good().sheets["计划"], said: "1,0,v,000000000000000000,;1,0,v,000000000000000001," } },
    },
  ],
  [
    "one finding twice",
    {
      version: 1,
      sheets: { 计划: { ...good().sheets["计划"], said: "1,0,v,000000000000000000,;2,0,v,000000000000000000," } },
    },
  ],
  [
    "a rule that is not listed",
    { version: 1, sheets: { 计划: { ...good().sheets["计划"], said: "1,zz,v,000000000000000000," } } },
  ],
  [
    "a rule that is markup",
    {
      version: 1,
      sheets: { 计划: { ...good().sheets["计划"], rules: ["<img src=x>"], said: "1,0,v,000000000000000000," } },
    },
  ],
  [
    "a kind named after a property of objects",
    { version: 1, sheets: { 计划: { ...good().sheets["计划"], said: "1,0,constructor,000000000000000000," } } },
  ],
  ["a time before 1970", { version: 1, sheets: { 计划: { ...good().sheets["计划"], at: -1 } } }],
  ["a fingerprint of another form", { version: 1, sheets: { 计划: { ...good().sheets["计划"], said: "1,0,v,甲," } } }],
])("kept content that cannot be read (%s) is told and means no earlier review", (_, content) => {
  const lost = jest.fn();
  expect(readHistories(content, lost)).toEqual({});
  expect(lost).toHaveBeenCalled();
});

test("nothing kept is nothing lost, and what is sound neither", () => {
  const lost = jest.fn();
  expect([readHistories(null, lost), readHistories(undefined, lost)]).toEqual([{}, {}]);
  expect(Object.keys(readHistories(good(), lost))).toEqual(["计划"]);
  expect(lost).not.toHaveBeenCalled();
});

test("one broken sheet leaves the history of the others", () => {
  const lost = jest.fn();
  const { sheets } = good();
  expect(Object.keys(readHistories({ version: 1, sheets: { ...sheets, 坏: { at: "昨天" } } }, lost))).toEqual(["计划"]);
  expect(lost).toHaveBeenCalledTimes(1);
});

test("a name that a hand wrote into the file stays text, bounded and on one line", () => {
  const sheet = { ...good().sheets["计划"], projects: `0123456789,01234567,,<b>=1+1</b>,${"长".repeat(90)}` };
  const name = readHistories({ version: 1, sheets: { 计划: sheet } })["计划"]?.projects[0]?.name ?? "";
  expect(name.startsWith("<b>=1+1</b>,长")).toBe(true);
  expect([...name]).toHaveLength(40);
});

test("a sheet named like a property of objects keeps its own history", () => {
  const histories = JSON.parse(
    JSON.stringify(historiesToKeep(Object.fromEntries([["__proto__", kept(smallPlan())]])).json),
  ) as unknown;
  expect(Object.hasOwn(readHistories(histories), "__proto__")).toBe(true);
});

test("what is kept follows a renamed sheet, and does not push aside another one", () => {
  expect(followNames({ 一: 1, 二: 2 }, new Map([["一", "三"]]))).toEqual({ 三: 1, 二: 2 });
  expect(followNames({ 一: 1, 二: 2 }, new Map([["一", "二"]]))).toBeNull();
  expect(followNames({ 一: 1 }, new Map([["甲", "乙"]]))).toBeNull();
});
