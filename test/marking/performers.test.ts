/** The marking policy performed on the in-memory workbook, without Office.js and without files. */
import { MemoryHost } from "./support/memoryHost";
import { memoryBook, shown } from "./support/memoryBook";
import { markingScenarios, planned } from "./support/scenarios";

markingScenarios((setting) => {
  const { book, id } = memoryBook(setting);
  const host = new MemoryHost(book, id);
  const later = async <T>(work: () => T): Promise<T> => work();
  return Promise.resolve({
    ...shown(book, id),
    read: () => later(() => host.readSheet()),
    applyMarks: (plan) => later(() => host.applyMarks(plan)),
    clearMarks: () => later(() => host.clearMarks()),
  });
});

test("filter and print area are offered, taken in when asked, and given back", async () => {
  const { book, id } = memoryBook({
    rows: [
      ["项目名称", "总投资（万元）"],
      ["政务云平台", 210],
    ],
    filter: { firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 2 },
  });
  const host = new MemoryHost(book, id);
  const marks = () => planned(() => Promise.resolve(host.readSheet()));
  const before = book.snapshot();
  expect(host.applyMarks(await marks()).around).toEqual({ filter: "offered", printArea: "offered" });
  host.takeIn("filter");
  host.takeIn("printArea");
  expect(book.autoFilter(id)?.range.columnCount).toBe(9);
  expect(book.printArea(id)).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
  expect(host.applyMarks(await marks()).around).toEqual({ filter: null, printArea: null });
  host.clearMarks();
  expect(book.snapshot()).toEqual(before);
});

const HEADER = ["序号", "项目名称", "建设单位", "总投资（万元）", "合同金额（万元）", "补充合同金额（万元）"];
const PROJECTS = [
  [1, "政务云平台", "市数据局", 210, 200, 0],
  [2, "智慧城管", "市城管局", 110, 100, 10.01],
  [3, "智慧停车", "市城管局", 90, 80, 9],
];

test("a row that left the plan since looks as before when the marks go", async () => {
  const opened = () => {
    const { book, id } = memoryBook({ rows: [HEADER, ...PROJECTS], isDressed: true });
    const host = new MemoryHost(book, id);
    const mark = async () => host.applyMarks(await planned(() => Promise.resolve(host.readSheet())));
    // A person empties the last project's row.
    const leave = (): void =>
      book.byPerson(() =>
        book.writeCells(id, { row: 3, column: 0, rowCount: 1, columnCount: 6 }, "values", [Array(6).fill("")]),
      );
    return { book, host, mark, leave };
  };
  const never = opened();
  never.leave();
  const { book, host, mark, leave } = opened();
  await mark();
  leave();
  expect((await mark()).block).toMatchObject({ firstRow: 1, lastRow: 3 });
  host.clearMarks();
  expect(book.snapshot()).toEqual(never.book.snapshot());
});

test("results that move to other rows of their columns keep their widths, and what was there before comes back", async () => {
  const { book, id } = memoryBook({ rows: [HEADER, ...PROJECTS] });
  const host = new MemoryHost(book, id);
  const before = book.snapshot();
  const { model: _, ...marks } = await planned(() => Promise.resolve(host.readSheet()));
  host.applyMarks(marks);
  const widths = book.columnWidths(id, 6, 7);
  const further = { ...marks.block, firstRow: 11, lastRow: 14 };
  host.applyMarks({ ...marks, block: further, witness: [] });
  expect(book.columnWidths(id, 6, 7)).toEqual(widths);
  host.clearMarks();
  expect(book.snapshot()).toEqual(before);
});

test("twenty columns left of the marker a result column is known again where people inserted columns among ours, further left it is theirs", async () => {
  const left = async (inserted: number): Promise<readonly unknown[]> => {
    const { book, id } = memoryBook({ rows: [HEADER, ...PROJECTS] });
    const host = new MemoryHost(book, id);
    host.applyMarks(await planned(() => Promise.resolve(host.readSheet())));
    // Results stand in G to M; columns come between 审查结论 and the next.
    book.byPerson(() =>
      book.insertCells(id, { row: 0, column: 7, rowCount: 1_048_576, columnCount: inserted }, "Right"),
    );
    host.clearMarks();
    return (host.readSheet().values[0] ?? []).slice(6).filter((value) => value !== null);
  };
  expect(await left(13)).toEqual([]);
  expect(await left(14)).toEqual(["审查结论"]);
});
