/** The empty sheet of a plan through Excel's own client library, in a host that is as strict as Excel. */
import { planSheet, PURPOSES } from "../../src/library/planSheet";
import { readPlan } from "../../src/plan";
import { open, usersBook } from "./support/books";

const content = (purpose: (typeof PURPOSES)[number], examples = true) => planSheet({ year: 2027, purpose, examples });

test.each(PURPOSES)(
  "%s: the sheet stands beside the user's, and reads as a plan with the columns it was made of",
  async (purpose) => {
    const opened = open(usersBook());
    const { sheets: before } = opened.book.snapshot();
    const wanted = content(purpose);
    const made = await opened.host.makePlanSheet?.(wanted);
    const { sheets } = opened.book.snapshot();
    expect(sheets.slice(0, before.length)).toEqual(before);
    expect(made).toMatchObject({ name: wanted.name, replaced: false });
    const reading = readPlan(await opened.host.readSheet(made?.sheetId ?? ""));
    if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
    expect(reading.plan.columns.map(({ field }) => field)).toEqual(wanted.columns.map(({ field }) => field));
    expect(reading.plan.projects).toHaveLength(3);
  },
);

test("drop-downs, warnings and hints reach over every row that is ready to be filled in; title, groups and print set-up stand", async () => {
  const opened = open(usersBook());
  const wanted = content("midYear");
  await opened.host.makePlanSheet?.(wanted);
  const sheet = opened.book.snapshot().sheets.at(-1);
  const column = (field: string): number => wanted.columns.findIndex((each) => each.field === field);
  const checkOf = (field: string) =>
    sheet?.validations.find(({ ranges }) => {
      const letters = /^[A-Z]+/.exec((ranges as string[])[0] ?? "")?.[0] ?? "";
      return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 === column(field);
    });
  expect(checkOf("classified")?.["rule"]).toEqual({ list: { inCellDropDown: true, source: "是,否" } });
  expect(checkOf("supp")).toMatchObject({ alert: { style: "Warning", showAlert: true } });
  expect(checkOf("total")).toMatchObject({ rule: { decimal: { formula1: 0 } }, alert: { style: "Stop" } });
  expect(checkOf("signed")?.["rule"]).toMatchObject({ date: { formula1: "2000-01-01" } });
  expect(String((checkOf("total")?.["ranges"] as string[])[0])).toMatch(/6:[A-Z]+305$/);
  expect(sheet?.frozen).toEqual({ rows: 5, columns: 3 });
  expect(sheet?.page).toMatchObject({ orientation: "Landscape", paperSize: "A4" });
  expect(sheet?.cells["A1"]).toMatchObject({ value: wanted.title });
});

test("a sheet of that name is the user's and stays; without examples there are none", async () => {
  const opened = open(usersBook());
  const first = await opened.host.makePlanSheet?.(content("annual"));
  const second = await opened.host.makePlanSheet?.(content("annual", false));
  expect([first?.name, second?.name]).toEqual(["2027年度计划", "2027年度计划（2）"]);
  const reading = readPlan(await opened.host.readSheet(second?.sheetId ?? ""));
  expect("noPlan" in reading && reading.noPlan.reason).toBe("noProjects");
});

test("cancelled before it stands, the workbook is as it was", async () => {
  const opened = open(usersBook());
  const before = opened.book.snapshot();
  const controller = new AbortController();
  const making = opened.host.makePlanSheet?.(content("annual"), {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  await expect(making).rejects.toMatchObject({ code: "cancelled" });
  expect(opened.book.snapshot().sheets).toEqual(before.sheets);
});
