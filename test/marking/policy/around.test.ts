/** Filter and print area around the results: offered, taken in, kept while the results stand there, given back. */
import type { MarkPlan } from "../../../src/marking";
import { takingIn, type Inspection, type PlaceInspection, type StandingBlock } from "../../../src/marking/policy";
import { type BlockState, encodeMarkerHeader } from "../../../src/sheet";
import { area, cleared, edits, placeFor, plan, planOf, refusalOf, scriptOf, standing, USUAL } from "./support";
import { allTold } from "./told";

const script = (wanted: MarkPlan, found: Partial<PlaceInspection>) => scriptOf(wanted, placeFor(wanted, found));
const block = (state: Partial<BlockState> = {}, at = "G2:J5"): StandingBlock => standing(at, USUAL, state);
const filter = (a1: string, isFiltering = false) => ({ filter: { range: area(a1), isFiltering } });
const few = (lines: readonly string[], what: RegExp): readonly string[] => lines.filter((line) => what.test(line));
const AROUND = /[fF]ilter|[aA]rea|[pP]age|showRows/;
const marks = (wanted: MarkPlan, found: Partial<PlaceInspection>) => few(edits(wanted, found), AROUND);
const away = (found: Partial<Inspection>) => few(cleared(found), AROUND);

test("of two blocks that end in the same column, a filter over both is given back once", () => {
  const blocks = ["G2:J5", "G8:J9"].map((at) => block({ filter: 4 }, at));
  expect(marks(planOf(USUAL, { at: "N2:N5" }), { blocks, ...filter("A2:J9") })).toEqual(["endFilter A2:J9 at F"]);
});

describe("offered beside the plan", () => {
  const filterOffer = (a1: string, isFiltering = false) => script(plan, filter(a1, isFiltering)).around?.filter;
  test("the plan's filter: it has the results' header row and ends left of them", () => {
    expect(filterOffer("A2:F5")).toBe("offered");
    expect(filterOffer("A2:F5", true)).toBe("active");
    expect(filterOffer("A2:G5")).toBeNull();
    expect(filterOffer("A1:F5")).toBeNull();
    expect(script(plan, {}).around?.filter).toBeNull();
  });
  test("a print area, where none is set, or ours alone", () => {
    const offer = (areas: readonly string[] | null, state: Partial<BlockState> = {}) =>
      script(plan, { printArea: areas?.map(area) ?? null, blocks: [block(state)] }).around?.printArea;
    expect(offer(null)).toBe("offered");
    expect(offer(["A1:F5"])).toBeNull();
    expect(offer(null, { printArea: true })).toBeNull();
  });
  test("not in a table, which has its own filter", () => {
    const table = { name: "表1", range: area("A2:F5") };
    const within = { ...plan, table };
    expect(script(within, { tables: [{ ...table, hasTotals: false }] }).around).toBeUndefined();
  });
});

describe("taken in when a person asks", () => {
  const used = area("A1:J9");
  const take = (what: "filter" | "printArea", found: Partial<Inspection>) => {
    const taken = takingIn(what, { ...placeFor(plan), ...found }, used);
    return "refused" in taken ? taken.refused : allTold(taken.edits);
  };
  const note = (what: "filter" | "printArea", found: Partial<Inspection>) => {
    const taken = takingIn(what, { ...placeFor(plan), ...found }, used);
    const [first] = "refused" in taken ? [] : taken.edits;
    return first?.do === "write" ? first.cells : null;
  };
  test("the note is written first, then the filter ends with the results, the print area before them", () => {
    const found = { blocks: [block()], ...filter("A2:F5") };
    expect(take("filter", found)).toEqual(["write J2 标记", "endFilter A2:F5 at J"]);
    expect(take("printArea", found)).toEqual(["write J2 标记", "setPrintArea A1:F9"]);
    const state = block().state;
    expect(note("filter", found)).toEqual([[{ kind: "text", text: encodeMarkerHeader({ ...state, filter: 4 }) }]]);
    expect(note("printArea", found)).toEqual([
      [{ kind: "text", text: encodeMarkerHeader({ ...state, printArea: true }) }],
    ]);
  });
  test("a print area is taken in for that of a page which we set up: one area that ends before the marks, and no other", () => {
    const isTaken = (areas: readonly string[], state: Partial<BlockState>): boolean =>
      "edits" in
      takingIn("printArea", { ...placeFor(plan), blocks: [block(state)], printArea: areas.map(area) }, area("A1:J9"));
    const page = { orientation: "portrait" } as const;
    expect(isTaken(["A1:I5"], { page })).toBe(true);
    expect(isTaken(["A1:J5"], { page })).toBe(false);
    expect(isTaken(["A1:H5"], { page })).toBe(false);
    expect(isTaken(["A1:I5", "A20:C30"], { page })).toBe(false);
    expect(isTaken(["A1:I5"], {})).toBe(false);
    expect(isTaken(["A1:I5"], { page, printArea: true })).toBe(false);
  });
  test("refused on a protected sheet, without results, and where it is no longer what was offered", () => {
    const found = { blocks: [block()], ...filter("A2:F5") };
    const refusal = (what: "filter" | "printArea", more: Partial<Inspection>) =>
      refusalOf(takingIn(what, { ...placeFor(plan), ...found, ...more }, used) as never);
    expect(refusal("filter", { isProtected: true })).toEqual({
      refused: "protected",
      detail: "the worksheet is protected",
    });
    expect(refusal("filter", { blocks: [] })).toEqual({ refused: "changed", detail: "there are no result columns" });
    expect(refusal("filter", { filter: null })).toEqual({
      refused: "changed",
      detail: "filter is not what it was",
      address: "G2:J5",
    });
    expect(refusal("filter", filter("A2:F5", true))).toMatchObject({ refused: "changed" });
    expect(refusal("printArea", { printArea: [area("A1:F5")] })).toMatchObject({ refused: "changed" });
  });
});

describe("the filter that was extended", () => {
  const extended = { blocks: [block({ filter: 4 })], ...filter("A2:J5") };
  test("ends where it ended when the marks go, unless a person changed it", () => {
    expect(away(extended)).toEqual(["endFilter A2:J5 at F"]);
    expect(away({ ...extended, ...filter("A2:I5") })).toEqual([]);
    expect(away({ ...extended, filter: null })).toEqual([]);
    expect(away({ blocks: [block()], ...filter("A2:J5") })).toEqual([]);
    // It began right of where it would end.
    expect(away({ ...extended, ...filter("G2:J5") })).toEqual([]);
    expect(away({ ...extended, ...filter("F2:J5") })).toEqual(["endFilter F2:J5 at F"]);
  });
  test("is given back once, whatever the number of blocks", () => {
    expect(away({ ...extended, blocks: [block({ filter: 4 }), block({ filter: 4 }, "G12:J15")] })).toEqual([
      "endFilter A2:J5 at F",
    ]);
  });
  test("stays while the results end where they did, else it is given back and offered again", () => {
    expect(script(plan, extended)).toMatchObject({ state: { filter: 4 }, around: { filter: null } });
    expect(marks(plan, extended)).toEqual([]);
    const fewer = planOf(["verdict", "marker"]);
    expect(marks(fewer, extended)).toEqual(["endFilter A2:J5 at F"]);
    expect(script(fewer, extended).state.filter).toBeUndefined();
    expect(script(fewer, extended).around).toEqual({ filter: "offered", printArea: "offered" });
    const shifted = planOf(["verdict", "marker"], { at: "I2:I5" });
    expect(script(shifted, extended).state.filter).toBe(4);
    const elsewhere = planOf(USUAL, { at: "G3:G5" });
    expect(script(elsewhere, extended).state.filter).toBeUndefined();
  });
});

describe("rows that a filter left out by result columns alone", () => {
  const found = (columns: readonly number[], hiddenRows = [3, 5, 6], a1 = "A2:J5") => ({
    blocks: [block()],
    fixedFilters: { filters: [{ range: area(a1), columns }], hiddenRows },
  });
  test("are shown when the columns go; nobody but Excel could apply a filter of the user's again", () => {
    expect(away(found([7]))).toEqual(["showRows 3 5"]);
    expect(away(found([7, 10]))).toEqual(["showRows 3 5"]);
    expect(away(found([7, 2]))).toEqual([]);
    expect(away(found([]))).toEqual([]);
    expect(away(found([7], [2]))).toEqual([]);
    expect(away(found([7], [3], "A1:J5"))).toEqual([]);
    expect(away({ blocks: [block()] })).toEqual([]);
  });
  test("stay hidden where the results stay, and are shown where they go elsewhere", () => {
    expect(marks(plan, found([7]))).toEqual([]);
    expect(marks(planOf(USUAL, { at: "H2:H5" }), found([7]))).toEqual(["showRows 3 5"]);
  });
});

describe("the print area that was set without the results", () => {
  const set = { blocks: [block({ printArea: true })], printArea: [area("A1:F9")] };
  test("goes with the marks, unless it is another one", () => {
    expect(away(set)).toEqual(["removePrintArea"]);
    expect(away({ ...set, blocks: [block()] })).toEqual([]);
    expect(away({ ...set, printArea: [area("A1:G9")] })).toEqual([]);
    expect(away({ ...set, printArea: [area("A1:F9"), area("A11:F12")] })).toEqual([]);
    expect(away({ ...set, printArea: [] })).toEqual([]);
    expect(away({ ...set, printArea: null })).toEqual([]);
  });
  test("stays while the results begin where they did", () => {
    expect(script(plan, set).state.printArea).toBe(true);
    expect(marks(plan, set)).toEqual([]);
    expect(script(planOf(["verdict", "marker"]), set).state.printArea).toBe(true);
    const shifted = planOf(USUAL, { at: "H2:H5" });
    expect(script(shifted, set).state.printArea).toBeUndefined();
    expect(marks(shifted, set)).toEqual(["removePrintArea"]);
  });
});
