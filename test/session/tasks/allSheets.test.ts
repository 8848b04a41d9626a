/** 审查全部计划表: every plan sheet of the workbook, what they say of one project, and marks on all of them. */
import { HISTORY_KEY } from "../../../src/kept";
import type { CellValue } from "../../../src/sheet";
import { HostError } from "../../../src/host/types";
import { workingIn, type Working } from "./support";

const HEADER: CellValue[] = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "是否涉密",
];
const plan = (...rows: CellValue[][]): CellValue[][] => [HEADER, ...rows];
const WATER: CellValue[] = ["智慧水务监测平台", "市水务局", 320, 300, 10, "否"];
const OVER: CellValue[] = ["城市内涝监测预警系统", "市水务局", 250, 200, 30, "否"];
const SECRET: CellValue[] = ["某专项系统", "市国安局", 400, 300, 40, "是"];

const BOOK = {
  填报说明: [["填报说明"], ["一、金额单位为万元"]] as CellValue[][],
  项目库: plan(WATER, OVER),
  "2027年度计划": plan(["智慧水务监测平台", "市水务局", 350, 300, 10, "否"]),
};

const outcomes = ({ tasks }: Working) =>
  tasks.all.store
    .get()
    .sheets?.map(({ name, outcome, unmarked }) => [name, outcome.kind, unmarked].filter(Boolean).join(" "));
const marked = ({ host }: Working) => host.sheets.filter(({ block }) => block !== null).map(({ name }) => name);

test("all plan sheets are reviewed and nothing is written; a sheet that is no plan is named", async () => {
  const working = await workingIn(BOOK);
  await working.tasks.all.review();
  expect(outcomes(working)).toEqual(["填报说明 noPlan", "项目库 reviewed", "2027年度计划 reviewed"]);
  expect(working.tasks.all.results().map(({ sheetName, summary }) => [sheetName, summary.violations])).toEqual([
    ["项目库", 1],
    ["2027年度计划", 0],
  ]);
  expect(
    working.tasks.all.check().findings.map(({ kind, places }) => [kind, ...places.map(({ address }) => address)]),
  ).toEqual([["differs", "A2", "A2"]]);
  expect([working.host.calls.apply, working.host.calls.writeSetting]).toEqual([0, 0]);
  expect(working.session.getSnapshot().notice).toEqual({ kind: "allReviewed", plans: 2 });
});

test("hidden sheets and sheets of ours are not reviewed, and say so", async () => {
  const working = await workingIn(BOOK);
  await working.session.review({ mark: false });
  working.host.activate("项目库");
  await working.session.review({ mark: false });
  await working.session.ownSheets.list();
  const describe = working.host.describe.bind(working.host);
  jest.spyOn(working.host, "describe").mockImplementation(async () => {
    const book = await describe();
    return {
      ...book,
      sheets: book.sheets.map((sheet) => (sheet.name === "2027年度计划" ? { ...sheet, isVisible: false } : sheet)),
    };
  });
  await working.tasks.all.review();
  expect(outcomes(working)).toEqual(["填报说明 noPlan", "项目库 reviewed", "2027年度计划 hidden", "问题清单 noPlan"]);
});

test("a finding leads to its cell on its sheet, whichever is in front", async () => {
  const working = await workingIn(BOOK);
  await working.tasks.all.review();
  const [library] = working.tasks.all.results();
  const entry = library?.index.entries.find(({ kind }) => kind === "violation");
  if (!library || !entry) throw new Error("no finding");
  await working.tasks.all.choose(library.sheetId, entry);
  expect(working.host.selections.at(-1)).toBe("项目库!E3");
  expect(working.session.getSnapshot().sheet?.name).toBe("项目库");
  expect(working.tasks.all.store.get().chosen).toEqual({ sheetId: library.sheetId, key: entry.key });
});

test("a correction is followed: the list over all tells what the sheet says now", async () => {
  const working = await workingIn(BOOK);
  await working.tasks.all.review();
  working.host.activate("2027年度计划");
  working.host.edit("2027年度计划", 2, 3, 320);
  await working.session.review({ mark: false });
  expect(working.tasks.all.check().findings).toEqual([]);
});

test("more sheets than are kept otherwise stay all together", async () => {
  const sheets = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      `${at + 1}局`,
      plan([`项目${at}监测平台`, "市水务局", 100 + at, 90, 0, "否"]),
    ]),
  );
  const working = await workingIn(sheets);
  await working.tasks.all.review();
  expect(working.tasks.all.results()).toHaveLength(12);
});

test("all are marked, and only plans", async () => {
  const working = await workingIn(BOOK);
  await working.tasks.all.review();
  await working.tasks.all.mark();
  expect(marked(working)).toEqual(["项目库", "2027年度计划"]);
  expect(working.session.getSnapshot().notice).toEqual({ kind: "allMarked", marked: 2, left: [], forgotten: [] });
});

test("each sheet with classified rows is asked about; a no leaves that sheet alone and the others are marked", async () => {
  const working = await workingIn({ 甲: plan(SECRET, WATER), 乙: plan(SECRET, OVER), 丙: plan(OVER) });
  await working.tasks.all.review();
  await working.tasks.all.mark();
  expect([marked(working), working.session.getSnapshot().stop?.rows]).toEqual([["丙"], [2]]);
  await working.session.answerStop(false);
  expect(working.session.getSnapshot().stop?.sheetId).toBe(working.host.sheet("乙").id);
  await working.session.answerStop(true);
  expect(marked(working)).toEqual(["乙", "丙"]);
  expect(outcomes(working)).toEqual(["甲 reviewed classified", "乙 reviewed", "丙 reviewed"]);
  expect(working.session.getSnapshot().notice).toEqual({ kind: "allMarked", marked: 2, left: ["甲"], forgotten: [] });
});

test("a protected sheet is reviewed, not marked, and named; the others are marked", async () => {
  const working = await workingIn(BOOK);
  working.host.sheet("项目库").isProtected = true;
  await working.tasks.all.review();
  await working.tasks.all.mark();
  expect(marked(working)).toEqual(["2027年度计划"]);
  expect(outcomes(working)).toEqual(["填报说明 noPlan", "项目库 reviewed protected", "2027年度计划 reviewed"]);
  expect(working.session.getSnapshot().notice).toMatchObject({ kind: "allMarked", marked: 1, left: ["项目库"] });
});

test("a sheet that cannot be read is named and the others are reviewed; a busy Excel ends it all", async () => {
  const working = await workingIn(BOOK);
  working.host.refuse("read", new HostError("tooLarge"));
  await working.tasks.all.review();
  expect(outcomes(working)).toEqual(["填报说明 failed", "项目库 reviewed", "2027年度计划 reviewed"]);
  working.host.refuse("read", "cellEditing");
  await working.tasks.all.review();
  expect(working.session.getSnapshot().notice).toMatchObject({ kind: "refused", code: "cellEditing" });
});

test("cancelled between two sheets: what was reviewed stays, and the progress says which sheet it is", async () => {
  const working = await workingIn(BOOK);
  const seen = new Set<string>();
  working.session.subscribe(() => {
    const { work } = working.session.getSnapshot();
    if (work) seen.add(work.sheetName);
    if (work?.sheetName.startsWith("2027年度计划")) working.session.cancel();
  });
  await working.tasks.all.review();
  expect(outcomes(working)).toEqual(["填报说明 noPlan", "项目库 reviewed"]);
  expect(working.session.getSnapshot().notice).toMatchObject({ kind: "cancelled" });
  expect([...seen]).toContain("项目库 (2/3)");
});

test("saved results that would be replaced are asked about at once, after the other sheets are marked", async () => {
  const book = { 甲: plan(OVER), 乙: plan(OVER), 丙: plan(WATER) };
  const first = await workingIn(book);
  await first.tasks.all.review();
  await first.tasks.all.mark();
  const again = async () => {
    const working = await workingIn({ ...book, 甲: plan(WATER), 乙: plan(WATER) });
    working.host.settings.set(HISTORY_KEY, first.host.settings.get(HISTORY_KEY));
    await working.session.start();
    await working.tasks.all.review();
    await working.tasks.all.mark();
    return working;
  };
  const kept = await again();
  expect(marked(kept)).toEqual(["丙"]);
  expect(kept.session.getSnapshot().replacing?.map(({ sheetName }) => sheetName)).toEqual(["甲", "乙"]);
  await kept.session.answerReplacing("keep");
  expect(marked(kept)).toEqual(["甲", "乙", "丙"]);
  expect(kept.session.getSnapshot().notice).toEqual({ kind: "allMarked", marked: 3, left: [], forgotten: [] });
  const declined = await again();
  await declined.session.answerReplacing("cancel");
  expect(marked(declined)).toEqual(["丙"]);
  expect(outcomes(declined)).toEqual(["甲 reviewed declined", "乙 reviewed declined", "丙 reviewed"]);
});
