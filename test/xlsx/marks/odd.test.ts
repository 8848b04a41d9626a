/** Odd plans in files: nothing of the user's is taken for ours, and what has no room is refused. */
import { columnName } from "../../../src/sheet";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { createXlsxHost, type XlsxHost } from "../../../src/xlsx";
import { bookOf } from "../support/book";

const text = (column: number, row: number, value: string): string =>
  `<c r="${columnName(column)}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (column: number, row: number, value: number): string =>
  `<c r="${columnName(column)}${row}"><v>${value}</v></c>`;
const planAt = (first: number, more = ""): Uint8Array =>
  bookOf({
    sheets: {
      计划: `<row r="1">${["项目名称", "建设单位"].map((value, at) => text(first + at, 1, value)).join("")}${text(first + 2, 1, "总投资（万元）")}</row><row r="2">${text(first, 2, "智慧城管")}${text(first + 1, 2, "市城管局")}${number(first + 2, 2, 20)}</row>${more}`,
    },
  });

async function mark(host: XlsxHost): Promise<void> {
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  await host.applyMarks("1", dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN"));
}

test.each(["审查标记（可清除）", "审查标记（可清除）请勿删除"])(
  "a text that begins as our marker's header does (%s) is the user's, with its column",
  async (label) => {
    const bytes = planAt(1, `<row r="30">${text(2, 30, label)}${text(3, 30, "审查结论")}</row>`);
    const host = createXlsxHost(bytes, "计划.xlsx");
    const before = host.model();
    expect(await host.clearMarks("all")).toEqual({ sheets: [] });
    expect(host.save()).toEqual(bytes);
    await mark(host);
    await host.clearMarks("all");
    expect(host.model().sheets).toEqual(before.sheets);
  },
);

test("a plan at the sheet's right edge is refused with a place, and nothing is written", async () => {
  const bytes = planAt(16_384 - 4);
  const host = createXlsxHost(bytes, "计划.xlsx");
  await expect(mark(host)).rejects.toMatchObject({ code: "occupied", place: { address: "XFD1" } });
  expect(host.save()).toEqual(bytes);
});
