/** Articles 10, 43 and 45 as formulas: what they come to under each reading, at the bounds and beside them. */
import {
  adjustmentRestFormula,
  capFormula,
  supplementRestFormula,
  tierFormula,
  type Rules,
} from "../../../src/marking/formulas/values";
import { AMOUNT_FIELDS, type RowCells } from "../../../src/marking/formulas/cells";
import { DAZHOU_2023, type ReadingId } from "../../../src/regulation";

type Amounts = Partial<Record<(typeof AMOUNT_FIELDS)[number], number | string | null>>;
/** Cells of these amounts in 万元; a field that is not named has no column. */
const cellsOf = (amounts: Amounts): RowCells =>
  Object.fromEntries(
    AMOUNT_FIELDS.map((field, at) => [
      field,
      field in amounts
        ? { reference: `$${String.fromCharCode(65 + at)}3`, raw: amounts[field] ?? null, unit: "万元" }
        : null,
    ]),
  ) as unknown as RowCells;
const rulesOf = (readings: Partial<Record<ReadingId, string>> = {}): Rules => ({
  parameters: DAZHOU_2023.parameters,
  unit: "万元",
  reading: (id) => readings[id] ?? DAZHOU_2023.readings.find((one) => one.id === id)?.options[0] ?? "",
});
type Readings = Partial<Record<ReadingId, string>>;
const wan = (shown: string | bigint): string | number => (typeof shown === "string" ? shown : Number(shown) / 1e6);
const tier = (amounts: Amounts, readings: Readings = {}, isBounded = true) =>
  tierFormula(cellsOf(amounts), rulesOf(readings), (one) => one, isBounded).shown;
const cap = (amounts: Amounts, isBounded = true) => wan(capFormula(cellsOf(amounts), rulesOf(), isBounded).shown);
const rest = (amounts: Amounts, readings: Readings = {}, isBounded = true) =>
  wan(supplementRestFormula(cellsOf(amounts), rulesOf(readings), isBounded).shown);
const adjustment = (amounts: Amounts, readings: Readings = {}, isBounded = true) =>
  wan(adjustmentRestFormula(cellsOf(amounts), rulesOf(readings), isBounded).shown);

describe("the tier", () => {
  test("by the bands, to the 分; below 30 万元 none, of nothing it is not known", () => {
    const of = (total: number | null) => tier({ total });
    expect([29.999999, 30, 199.999999, 200, 499.999999, 500, 999.999999, 1000].map(of)).toEqual([
      "NA",
      "T1",
      "T1",
      "T2",
      "T2",
      "T3",
      "T3",
      "T4",
    ]);
    expect([of(0), of(null), of(-5), of(0.000001)]).toEqual(["UNKNOWN", "UNKNOWN", "UNKNOWN", "NA"]);
    expect(tier({ total: 5 }, {}, false)).toEqual("NA");
  });
  test("of a place whose threshold lies above its lowest band, the bounds still rise", () => {
    const { threshold } = DAZHOU_2023.parameters;
    const rules = rulesOf();
    const higher = { ...rules, parameters: { ...rules.parameters, threshold: { ...threshold, value: 250_000_000n } } };
    const of = (total: number) => tierFormula(cellsOf({ total }), higher, (one) => one, true);
    expect([249.999999, 250, 500].map((total) => of(total).shown)).toEqual(["NA", "T2", "T3"]);
    const bounds = /\{(.*)\}/.exec(of(300).formula)?.[1]?.split(",").map(Number) ?? [];
    expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
  });
  test("of two totals the higher, or the one that the reading names; one that is not above 0 is replaced by no other", () => {
    const both = { total: 150, approvedTotal: 250 };
    expect([
      tier(both),
      tier(both, { "A10-tier-amount": "approved" }),
      tier(both, { "A10-tier-amount": "total" }),
    ]).toEqual(["T2", "T2", "T1"]);
    const less = { total: 250, approvedTotal: 150 };
    expect([
      tier(less),
      tier(less, { "A10-tier-amount": "approved" }),
      tier(less, { "A10-tier-amount": "total" }),
    ]).toEqual(["T2", "T1", "T2"]);
    const none = { total: 250, approvedTotal: null };
    expect([
      tier(none),
      tier(none, { "A10-tier-amount": "approved" }),
      tier(none, { "A10-tier-amount": "total" }),
    ]).toEqual(["T2", "T2", "T2"]);
    expect([tier({ total: 0, approvedTotal: 250 }), tier({ total: -1, approvedTotal: 250, estimate: 250 })]).toEqual([
      "UNKNOWN",
      "UNKNOWN",
    ]);
  });
  test("without a total the approved one, without that the estimate; a text is no amount", () => {
    expect([
      tier({ total: null, approvedTotal: 250 }),
      tier({ total: null, approvedTotal: -1 }),
      tier({ total: null, approvedTotal: null, estimate: 550 }),
      tier({ total: null, estimate: -1 }),
      tier({ estimate: 550 }),
      tier({ approvedTotal: 1200 }),
      tier({ total: "约300" }),
      tier({ total: 300, approvedTotal: "约900" }),
      tier({ total: null, estimate: "约900" }),
    ]).toEqual(["T2", "UNKNOWN", "T3", "UNKNOWN", "T3", "T4", "UNKNOWN", "UNKNOWN", "UNKNOWN"]);
  });
});

describe("the limit of supplements", () => {
  test("a tenth of the contract, down to the 分; without one, or with a negative one, nothing is shown", () => {
    expect([
      cap({ contract: 280 }),
      cap({ contract: 0.000019 }),
      cap({ contract: 0 }),
      cap({ contract: null }),
      cap({ contract: -1 }),
      cap({ contract: "约3" }),
      cap({}),
    ]).toEqual([28, 0.000001, 0, "", "", "", ""]);
  });
  test("not below 30 万元 of the total, nor where a text may be such a total; without bounds always", () => {
    const of = (total: number | string | null, more: Amounts = {}, isBounded = true) =>
      cap({ total, contract: 20, ...more }, isBounded);
    expect([
      of(29.999999),
      of(30),
      of(0),
      of(null),
      of("约300"),
      of(29, { approvedTotal: 31 }),
      of(null, { estimate: "约9" }),
    ]).toEqual(["", 2, 2, 2, "", 2, ""]);
    expect([of(29, {}, false), of("约300", {}, false)]).toEqual([2, 2]);
  });
  test("what is left: less all supplements, reductions only where the reading says so; less than 1 元 over is nothing left", () => {
    expect([
      rest({ contract: 100 }),
      rest({ contract: 100, supp: 4 }),
      rest({ contract: 100, supp: 4, suppPrior: 3 }),
      rest({ contract: 100, supp: -4, suppPrior: 3 }),
    ]).toEqual([10, 6, 3, 7]);
    const net = { "A43-reductions": "net" };
    expect([
      rest({ contract: 100, supp: -4, suppPrior: 3 }, net),
      rest({ contract: 100, supp: 4, suppPrior: -3 }, net),
      rest({ contract: 100, supp: 4 }, net),
    ]).toEqual([10, 9, 6]);
    expect([10, 10.000099, 10.0001, 11].map((supp) => rest({ contract: 100, supp }))).toEqual([0, 0, -0.0001, -1]);
    expect([
      rest({ contract: 100, supp: "约4" }),
      rest({ contract: 100, suppPrior: "约4" }),
      rest({ contract: 100, supp: "无" }),
    ]).toEqual(["", "", 10]);
    expect([
      rest({ total: 29, contract: 20 }),
      rest({ total: 29, contract: 20 }, {}, false),
      rest({ supp: 4 }),
    ]).toEqual(["", 2, ""]);
  });
});

describe("what Article 45 leaves", () => {
  test("of the smaller base, of the approved total or of the estimate, as the reading says; the latest estimate is the one", () => {
    const both = { approvedTotal: 200, estimate: 100 };
    const by = (amounts: Amounts) =>
      ["smaller", "approved", "estimate"].map((option) => adjustment(amounts, { "A45-base": option }));
    expect(by(both)).toEqual([15, 30, 15]);
    expect(by({ approvedTotal: 100, estimate: 200 })).toEqual([15, 15, 30]);
    expect(by({ approvedTotal: 0, estimate: 100 })).toEqual([15, 15, 15]);
    expect(by({ approvedTotal: 200, estimate: 0 })).toEqual([30, 30, 30]);
    expect(by({ approvedTotal: 0, estimate: 0 })).toEqual(["", "", ""]);
    expect(by({ approvedTotal: 200 })).toEqual([30, 30, 30]);
    expect(by({ estimate: 100 })).toEqual([15, 15, 15]);
    expect(by({ approvedTotal: 200, estimate: 100, adjustedEstimate: 120 })).toEqual([18, 30, 18]);
    expect(by({ approvedTotal: 200, estimate: 100, adjustedEstimate: 0 })).toEqual([15, 30, 15]);
  });
  test("less what is adjusted: up and down, the larger or both together, or the one amount; before that too unless the reading says not", () => {
    const base = { approvedTotal: 200 };
    const of = (amounts: Amounts, readings: Readings = {}) => adjustment({ ...base, ...amounts }, readings);
    expect([
      of({}),
      of({ adj: 5 }),
      of({ adj: -5 }),
      of({ up: 3, down: 2 }),
      of({ up: 2, down: 3 }),
      of({ up: 3, down: null, adj: 9 }),
      of({ up: 3 }),
      of({ down: -3 }),
      of({ up: null, down: null, adj: 9 }),
    ]).toEqual([30, 25, 25, 27, 27, 27, 27, 27, 21]);
    const absolute = { "A45-amount": "absolute" };
    expect([of({ up: 3, down: 2 }, absolute), of({ up: 3 }, absolute), of({ adj: 5 }, absolute)]).toEqual([25, 27, 25]);
    expect([
      of({ adj: 5, adjPrior: 4 }),
      of({ adj: 5, adjPrior: -4 }),
      of({ adj: 5, adjPrior: 4 }, { "A45-cumulative": "single" }),
    ]).toEqual([21, 21, 25]);
    expect([30, 30.000099, 30.0001].map((adj) => of({ adj }))).toEqual([0, 0, -0.0001]);
  });
  test("not where an amount it looks at is a text, nor below 30 万元", () => {
    const base: Amounts = {
      approvedTotal: 200,
      estimate: 100,
      adjustedEstimate: 100,
      up: 1,
      down: 1,
      adj: 1,
      adjPrior: 1,
    };
    expect(Object.keys(base).map((field) => adjustment({ ...base, [field]: "约9" }))).toEqual([
      "",
      "",
      "",
      "",
      "",
      "",
      "",
    ]);
    expect([
      adjustment({ total: 29, approvedTotal: 29 }),
      adjustment({ total: 29, approvedTotal: 29 }, {}, false),
    ]).toEqual(["", 4.35]);
  });
});
