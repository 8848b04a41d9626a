/** Round trips, actions and sizes: what Excel on the web and a person's patience allow. */
import { addressLists } from "../../src/excel/ranges";
import { outside } from "../../src/marking/policy";
import { bytesOf, rowBlocks, WRITE_BYTES } from "../../src/excel/payload";
import { WEB_PAYLOAD_LIMIT } from "../../src/workbench/protocol";
import { settle } from "../support/clientLibrary";
import { manyProjects, marksOf, open, usersBook, type Opened } from "./support/books";

async function cost(opened: Opened, work: () => Promise<unknown>) {
  await settle();
  opened.protocol.resetCounters();
  await work();
  await settle();
  const { batches, actions, largestRequest, largestResponse } = opened.protocol;
  return { batches, actions, largestRequest, largestResponse };
}

test("marking 5,000 rows, each with a finding: one look and at most three writing batches, each below 5 MB", async () => {
  const opened = open(usersBook(manyProjects(5_000)), "1.14");
  opened.protocol.payloadLimit = WEB_PAYLOAD_LIMIT;
  const plan = await marksOf(opened);
  const seen: number[] = [];
  const spent = await cost(opened, () =>
    opened.host.applyMarks(opened.sheetId, plan, { onProgress: ({ done }) => seen.push(done) }),
  );
  expect(spent.batches).toBeLessThanOrEqual(1 + 3);
  expect(spent.largestRequest).toBeLessThan(WEB_PAYLOAD_LIMIT);
  expect(spent.largestResponse).toBeLessThan(WEB_PAYLOAD_LIMIT);
  expect(seen.at(-1)).toBe(plan.cells.length);
  const cleared = await cost(opened, () => opened.host.clearMarks("all"));
  // The last takes the headers away, once it was seen that nobody moved rows meanwhile.
  expect(cleared.batches).toBeLessThanOrEqual(7);
  expect(cleared.largestResponse).toBeLessThan(WEB_PAYLOAD_LIMIT);
}, 180_000);

test("the number of actions does not depend on the number of findings", async () => {
  const actions: number[] = [];
  for (const supplement of [0, 10.01]) {
    const opened = open(
      usersBook(manyProjects(200).map((row, index) => [...row.slice(0, 6), index === 0 ? 10.01 : supplement, "否"])),
    );
    const plan = await marksOf(opened);
    actions.push((await cost(opened, () => opened.host.applyMarks(opened.sheetId, plan))).actions);
  }
  expect(actions[0]).toBe(actions[1]);
});

test("a block is split by its size, a row never", () => {
  const row = ["长".repeat(1000)];
  const blocks = rowBlocks(
    Array.from({ length: 2_000 }, () => row),
    bytesOf,
  );
  expect(blocks.map(({ start }) => start)).toEqual(blocks.map((_, index) => index * (blocks[0]?.rows.length ?? 0)));
  for (const { rows } of blocks) expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThanOrEqual(WRITE_BYTES);
  expect(rowBlocks([["长".repeat(WRITE_BYTES)]], bytesOf)).toHaveLength(1);
  expect(rowBlocks([], bytesOf)).toEqual([]);
});

test("the estimate of a text is never below its size as JSON", () => {
  for (const text of ["", "abc", '引号"反斜\\', "两\n行", "𠮷", "é", "\u0001"])
    expect(bytesOf(text)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(text)));
});

test("address texts stay below 8,000 characters and name every range once", () => {
  const ranges = Array.from({ length: 3_000 }, (_, index) => ({
    firstRow: index * 2 + 1,
    lastRow: index * 2 + 1,
    firstColumn: 9,
    lastColumn: 15,
  }));
  const lists = addressLists(ranges);
  expect(lists.every((list) => list.length < 8_000)).toBe(true);
  expect(lists.join(",").split(",")).toHaveLength(3_000);
  expect(addressLists([])).toEqual([]);
});

test("what lies outside a hole covers the rest exactly", () => {
  const whole = { firstRow: 2, lastRow: 6, firstColumn: 3, lastColumn: 7 };
  const cells = (range: typeof whole): string[] => {
    const found: string[] = [];
    for (let row = range.firstRow; row <= range.lastRow; row += 1)
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) found.push(`${row},${column}`);
    return found;
  };
  for (const hole of [
    { firstRow: 3, lastRow: 4, firstColumn: 4, lastColumn: 5 },
    { firstRow: 1, lastRow: 9, firstColumn: 1, lastColumn: 4 },
    { firstRow: 6, lastRow: 8, firstColumn: 7, lastColumn: 9 },
    whole,
    { firstRow: 8, lastRow: 9, firstColumn: 3, lastColumn: 7 },
  ]) {
    const taken = new Set(cells(hole));
    expect(outside(whole, hole).flatMap(cells).sort()).toEqual(
      cells(whole)
        .filter((cell) => !taken.has(cell))
        .sort(),
    );
  }
  expect(outside(whole, null)).toEqual([whole]);
});
