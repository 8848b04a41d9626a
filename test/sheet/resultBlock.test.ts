/** The marker header remembers what must be put back; what was tampered with is not believed. */
import { type BlockState, decodeMarkerHeader, encodeMarkerHeader, hasState, isNotable } from "../../src/sheet";

const PLAIN: BlockState = { columns: 2, widths: ["standard", { points: 33 }], hidden: [false, true] };
const LOOK = { font: "仿宋_GB2312", size: 10.5, horizontal: "center", vertical: "bottom", wrap: true };

test.each<[string, BlockState]>([
  ["nothing more", PLAIN],
  ["number formats of its own", { ...PLAIN, numbered: true }],
  ["looks alike", { ...PLAIN, looks: { header: LOOK, body: LOOK } }],
  ["looks that differ", { ...PLAIN, looks: { header: LOOK, body: { ...LOOK, font: "Times New Roman", wrap: false } } }],
  ["a body that was left as it is", { ...PLAIN, looks: { header: LOOK, body: null } }],
  ["a header that was left as it is", { ...PLAIN, looks: { header: null, body: LOOK } }],
  [
    "all of it",
    {
      ...PLAIN,
      wrapped: 0,
      sheetId: "{A;1}",
      filter: 7,
      printArea: true,
      hints: true,
      numbered: true,
      looks: { header: LOOK, body: LOOK },
    },
  ],
])("a header that notes %s is read as it was written", (_, state) => {
  const text = encodeMarkerHeader(state);
  expect(hasState(text)).toBe(true);
  expect(decodeMarkerHeader(text)).toEqual(state);
});

test("the usual header stays short enough to name a table's column", () => {
  const look = { font: "方正小标宋简体", size: 10.5, horizontal: "center", vertical: "center", wrap: false };
  const text = encodeMarkerHeader({
    columns: 7,
    widths: Array<"standard">(7).fill("standard"),
    hidden: Array<boolean>(7).fill(false),
    sheetId: "{00000000-0001-0000-0000-000000000000}",
    hints: true,
    numbered: true,
    looks: { header: look, body: { ...look, size: 11 } },
  });
  expect(text.length).toBeLessThanOrEqual(255);
});

test("a font whose name cannot be written is not noted, and a look by another hand is not believed", () => {
  for (const font of ["", "a,b", "a;b", "a/b", "a=b"]) expect(isNotable({ ...LOOK, font })).toBe(false);
  expect(isNotable(LOOK)).toBe(true);
  const base = encodeMarkerHeader(PLAIN);
  for (const hand of ["x", "宋体", "宋体,big,left,top,0", "宋体,11,left,top,2", "宋体,11,<b>,top,0"])
    expect(decodeMarkerHeader(`${base};g=${hand}/`)?.looks).toEqual({ header: null, body: null });
});
