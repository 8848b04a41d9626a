/** Which cells of a sheet are ours: by the label and note of a block's header, its column names and its markers. */
import { standingBlocks } from "../../../src/marking/policy";
import { encodeMarkerHeader, LAST_ROW, MARKER_LABEL, MARKER_START } from "../../../src/sheet";
import { plan, pointsOf, state } from "./support";

describe("which cells are ours", () => {
  const header = encodeMarkerHeader(state(plan));
  const names = ["审查结论", "补充合同限额（万元）", "问题说明"];
  const blocks = (
    texts: readonly (string | number | null)[],
    below: readonly (string | number | null)[] = [],
    column = 10,
  ) => standingBlocks([{ row: 2, column, texts, below }], pointsOf, "S1");
  const M = `${MARKER_START}A.name=t甲|`;
  test("a label without a note is ours only with markers below it", () => {
    expect(blocks([MARKER_LABEL])).toEqual([]);
    expect(blocks([MARKER_LABEL], ["甲"])).toEqual([]);
    expect(blocks([MARKER_LABEL], [M])).toHaveLength(1);
    expect(blocks([header])).toHaveLength(1);
    expect(blocks(["备注"], [M])).toEqual([]);
  });
  test("columns go by their names, from the right; those of another block at the left are not ours", () => {
    expect(blocks([...names, header])[0]?.columns).toEqual([7, 8, 9, 10]);
    expect(blocks(["审查结论", "另一列", "问题说明", header])[0]?.columns).toEqual([7, null, 9, 10]);
    expect(blocks(["问题说明", header, "审查结论", header])[0]?.columns).toEqual([9, null, null, 10]);
    expect(blocks(["审查结论", ...names, header])[0]?.columns).toEqual([7, 8, 9, 10]);
    expect(blocks([header])[0]).toMatchObject({ columns: [null, null, null, 10], range: { firstColumn: 10 } });
  });
  test("rows that carry a marker are ours, up to the header of a plan further down; a text that is none is a person's", () => {
    const rows = (below: readonly (string | number | null)[]) => blocks([...names, header], below)[0]?.rows;
    expect(rows([M, M, null, M, "手写", 5, M])).toEqual([
      { firstRow: 3, lastRow: 4 },
      { firstRow: 6, lastRow: 6 },
      { firstRow: 9, lastRow: 9 },
    ]);
    expect(rows([M, header, M])).toEqual([{ firstRow: 3, lastRow: 3 }]);
    expect(rows([])).toEqual([]);
  });
  test("the block reaches as far down as its markers, or as formats and heights were noted", () => {
    const last = (more: object, below: readonly string[] = []) =>
      blocks([encodeMarkerHeader({ ...state(plan), ...more })], below)[0]?.range.lastRow;
    expect(last({})).toBe(2);
    expect(last({}, [M, M])).toBe(4);
    expect(
      last(
        {
          heights: [
            { height: 15, rows: 6 },
            { height: 20, rows: 1 },
          ],
        },
        [M],
      ),
    ).toBe(8);
    const formats = [
      [
        { format: "0", rows: 2 },
        { format: "@", rows: 3 },
      ],
      [],
      [],
      [{ format: "0", rows: 9 }],
    ];
    expect(last({ formats })).toBe(10);
    expect(last({ formats }, Array<string>(12).fill(M))).toBe(14);
    expect(last({ heights: [{ height: 15, rows: LAST_ROW }] })).toBe(LAST_ROW);
  });
});
