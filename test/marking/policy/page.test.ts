/** How a marked sheet is printed: nobody who set up a plan's page is overruled. */
import type { MarkPlan } from "../../../src/marking";
import {
  takingIn,
  type FoundPage,
  type Inspection,
  type PlaceInspection,
  type StandingBlock,
} from "../../../src/marking/policy";
import type { BlockState } from "../../../src/sheet";
import { area, cleared, edits, placeFor, plan, planOf, scriptOf, standing, USUAL } from "./support";

const script = (wanted: MarkPlan, found: Partial<PlaceInspection>) => scriptOf(wanted, placeFor(wanted, found));
const block = (state: Partial<BlockState> = {}, at = "G2:J5"): StandingBlock => standing(at, USUAL, state);
const few = (lines: readonly string[], what: RegExp): readonly string[] => lines.filter((line) => what.test(line));
const AROUND = /[fF]ilter|[aA]rea|[pP]age|showRows/;
const marks = (wanted: MarkPlan, found: Partial<PlaceInspection>) => few(edits(wanted, found), AROUND);
const away = (found: Partial<Inspection>) => few(cleared(found), AROUND);

const PAGE: FoundPage = {
  isPlain: true,
  orientation: "portrait",
  hasPaper: false,
  used: area("A1:F9"),
  charactersBefore: () => 80,
};

describe("a page that nobody set up", () => {
  const first = { page: PAGE };
  test("is fitted to its width with the results and without the marker column, its header repeats; how it was is noted", () => {
    expect(marks(plan, first)).toEqual(["setPage A1:I9 repeat 2-2 A4"]);
    expect(script(plan, first).state.page).toEqual({ orientation: "portrait", paper: true });
    expect(script(plan, { page: { ...PAGE, hasPaper: true } }).state.page).toEqual({ orientation: "portrait" });
    expect(marks(plan, { page: { ...PAGE, hasPaper: true } })).toEqual(["setPage A1:I9 repeat 2-2"]);
    expect(marks(planOf(USUAL, { at: "G2:G20" }), first)).toEqual(["setPage A1:I20 repeat 2-2 A4"]);
  });
  test("170 characters fit on A4, with one more it is A3", () => {
    const wide = (before: number) => marks(plan, { page: { ...PAGE, charactersBefore: (at) => before + at - 7 } });
    expect(wide(90)).toEqual(["setPage A1:I9 repeat 2-2 A4"]);
    expect(wide(91)).toEqual(["setPage A1:I9 repeat 2-2 A3"]);
  });
  test("is left as it is where somebody set it up, or where something stands right of the results", () => {
    expect(marks(plan, { page: { ...PAGE, isPlain: false } })).toEqual([]);
    expect(marks(plan, { ...first, printArea: [area("A1:F9")] })).toEqual([]);
    expect(marks(plan, { page: { ...PAGE, used: area("A1:J9") } })).toEqual(["setPage A1:I9 repeat 2-2 A4"]);
    expect(marks(plan, { page: { ...PAGE, used: area("A1:K9") } })).toEqual([]);
    const { headerRows: _, ...form } = plan;
    expect(marks(form, first)).toEqual([]);
    expect(script(form, first).state.page).toBeUndefined();
    expect(marks(plan, {})).toEqual([]);
  });
  test("once set up it follows the results, and is given back as it was", () => {
    const noted = block({ page: { orientation: "landscape", paper: true } });
    const set = { page: { ...PAGE, isPlain: false }, printArea: [area("A1:I9")], blocks: [noted] };
    expect(script(plan, set).state.page).toEqual({ orientation: "landscape", paper: true });
    expect(marks(plan, set)).toEqual(["setPage A1:I9 repeat 2-2 A4"]);
    expect(away(set)).toEqual(["pageBack landscape, no paper"]);
    expect(away({ ...set, blocks: [block({ page: { orientation: "default" } })] })).toEqual(["pageBack default"]);
    // Somebody changed its area since then.
    expect(away({ ...set, printArea: [area("A1:H9")] })).toEqual([]);
    expect(away({ ...set, printArea: [] })).toEqual([]);
    expect(away({ ...set, printArea: [area("A1:I9"), area("A11:I11")] })).toEqual([]);
    const { page: _, ...unknown } = set;
    expect(away(unknown)).toEqual([]);
    expect(marks(plan, { ...set, printArea: [area("A1:H9")] })).toEqual([]);
  });
  test("where a person asked for a print area without the results, it ends before them", () => {
    const noted = block({ page: { orientation: "default" }, printArea: true });
    const set = { page: { ...PAGE, isPlain: false }, printArea: [area("A1:F9")], blocks: [noted] };
    expect(marks(plan, set)).toEqual(["setPage A1:F9 repeat 2-2"]);
    expect(away(set)).toEqual(["pageBack default"]);
  });
  test("for a form it is given back", () => {
    const { headerRows: _, ...form } = plan;
    const noted = block({ page: { orientation: "default" } });
    const set = { page: { ...PAGE, isPlain: false }, printArea: [area("A1:I9")], blocks: [noted] };
    expect(marks(form, set)).toEqual(["pageBack default"]);
  });
  test("its area, which is ours, may be set without the results", () => {
    const set = { page: PAGE, blocks: [block({ page: { orientation: "default" } })] };
    expect(script(plan, { ...set, printArea: [area("A1:I5")] }).around?.printArea).toBe("offered");
    expect(script(plan, { ...set, printArea: [area("A1:H5")] }).around?.printArea).toBeNull();
    expect(script(plan, { ...set, printArea: [area("A1:I5"), area("A9:I9")] }).around?.printArea).toBeNull();
    expect(script(plan, { ...set, printArea: [] }).around?.printArea).toBeNull();
  });
  test("taken in, the area of our page alone is replaced", () => {
    const take = (a1: string) =>
      "edits" in
      takingIn(
        "printArea",
        { ...placeFor(plan), blocks: [block({ page: { orientation: "default" } })], printArea: [area(a1)] },
        area("A1:J9"),
      );
    expect([take("A1:I9"), take("A1:H9"), take("A1:J9")]).toEqual([true, false, false]);
  });
});
