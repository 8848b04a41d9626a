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
