/** Marked files that someone changed before they came back: what is ours goes by name, what is the user's stays. */
import { decodeMarkerHeader } from "../../../src/sheet";
import { createXlsxHost, type XlsxHost } from "../../../src/xlsx";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { bookOf } from "../support/book";

const text = (reference: string, value: string): string =>
  `<c r="${reference}" t="inlineStr"><is><t>${value}</t></is></c>`;
const HEADER = ["项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）", "是否涉密"];
const row = (number: number, cells: readonly (string | number)[]): string =>
  `<row r="${number}">${cells
    .map((value, at) => {
      const reference = `${String.fromCharCode(65 + at)}${number}`;
      return typeof value === "number" ? `<c r="${reference}"><v>${value}</v></c>` : text(reference, value);
    })
    .join("")}</row>`;
const PLAN = bookOf({
  sheets: {
    计划: `<sheetData>${row(1, HEADER)}${row(2, ["智慧城管平台", "市城管局", 110, 100, 10.01, "否"])}${row(3, ["机要系统", "市委机要局", 300, 250, 0, "是"])}</sheetData>`,
  },
});

async function marked(): Promise<XlsxHost> {
  const host = createXlsxHost(PLAN, "计划.xlsx");
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  await host.applyMarks("1", dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN"));
  return host;
}

/** Contents of the columns from A on, as someone puts them after deleting or inserting a column. */
async function rearranged(
  change: (cells: (string | number | boolean | null)[], index: number) => (string | number | boolean | null)[],
): Promise<XlsxHost> {
  const host = await marked();
  const { values } = await host.readSheet("1");
  const width = 15;
  host.edit({
    sheetName: "计划",
    cells: values.flatMap((line, down) => {
      const after = change([...line], down);
      return Array.from({ length: width }, (_, right) => {
        const value = after[right] ?? null;
        return {
          row: down + 1,
          column: right + 1,
          content:
            value === null
              ? { kind: "blank" as const }
              : typeof value === "number"
                ? { kind: "number" as const, number: value }
                : { kind: "text" as const, text: String(value) },
        };
      });
    }),
  });
  return host;
}

const original = async (): Promise<unknown> => (await createXlsxHost(PLAN, "x.xlsx").readSheet("1")).values;

test("a result column deleted: the plan's last column is still the plan's, clearing leaves every value of it", async () => {
  const host = await rearranged((cells) => cells.filter((_, at) => at !== 7));
  const reading = dazhouEngine.read(await host.readSheet("1"));
  expect("plan" in reading && reading.plan.columns.map(({ field }) => field)).toContain("classified");
  await host.clearMarks("all");
  expect((await host.readSheet("1")).values.map((line) => line.slice(0, 6))).toEqual(await original());
  expect(JSON.stringify((await host.readSheet("1")).values)).not.toMatch(/PR1|审查/);
});

test("a column inserted among the results: its content stays, ours on both sides of it go", async () => {
  const notes = ["处理意见", "同意", "补正"];
  const host = await rearranged((cells, down) => [...cells.slice(0, 8), notes[down] ?? null, ...cells.slice(8)]);
  await host.clearMarks("all");
  const { values } = await host.readSheet("1");
  expect(values.map((line) => line.filter((value) => value !== null))).toEqual(
    ((await original()) as unknown[][]).map((line, down) => [...line, notes[down]]),
  );
});

test("marked again in a file, the note of a filter and a print area taken in stays with the results", async () => {
  const host = await marked();
  const { values } = await host.readSheet("1");
  const column = values[0]?.length ?? 0;
  host.edit({
    sheetName: "计划",
    cells: [
      { row: 1, column, content: { kind: "text", text: String(values[0]?.[column - 1]).replace(";m;", ";a=7;p;m;") } },
    ],
  });
  const grid = await host.readSheet("1");
  const reading = dazhouEngine.read(grid);
  if (!("plan" in reading)) throw new Error("no plan");
  await host.applyMarks("1", dazhouEngine.marks(dazhouEngine.review(reading.plan, 20_600), grid, "zh-CN"));
  expect(decodeMarkerHeader((await host.readSheet("1")).values[0]?.[column - 1])).toMatchObject({
    filter: 7,
    printArea: true,
  });
});
