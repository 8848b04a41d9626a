import { choiceOf, readSettings, settingsToKeep } from "../../src/kept";

test("what was kept is read again", () => {
  const settings = {
    asOf: 20_600,
    columns: ["verdict", "explanation"] as const,
    hints: true,
    wrap: true,
    formulas: true,
  };
  expect(readSettings(JSON.parse(JSON.stringify(settingsToKeep(settings))))).toEqual(settings);
  expect(settingsToKeep({ asOf: null, columns: null, hints: false, wrap: false, formulas: false })).toEqual({
    asOf: null,
  });
});

test("no result column beside the marker is a choice as well", () => {
  expect(readSettings({ asOf: null, columns: [] })).toEqual({
    asOf: null,
    columns: [],
    hints: false,
    wrap: false,
    formulas: false,
  });
});

const DEFAULTS = { asOf: null, columns: null, hints: false, wrap: false, formulas: false };

test.each([null, undefined, {}, { asOf: null }])("nothing kept is the defaults, without a word: %p", (kept) => {
  const lost = jest.fn();
  expect(readSettings(kept, lost)).toEqual(DEFAULTS);
  expect(lost).not.toHaveBeenCalled();
});

test("settings of before there were hints and wrapping are read", () => {
  const lost = jest.fn();
  expect(readSettings({ asOf: "2026-06-30", columns: ["verdict"] }, lost)).toEqual({
    ...DEFAULTS,
    asOf: 20_634,
    columns: ["verdict"],
  });
  expect(lost).not.toHaveBeenCalled();
});

test.each([
  5,
  "x",
  [],
  { columns: "verdict" },
  { columns: [5] },
  { hints: "yes" },
  { wrap: 1 },
  { formulas: "yes" },
  { asOf: 5, columns: null },
  { asOf: "2026-02-30" },
])("what is unreadable in a workbook is told and means the defaults: %p", (kept) => {
  const lost = jest.fn();
  expect(readSettings(kept, lost)).toEqual(DEFAULTS);
  expect(lost).toHaveBeenCalled();
});

test("a broken part takes no sound one with it", () => {
  const lost = jest.fn();
  expect(readSettings({ asOf: "soon", columns: ["verdict", "column of a later version"], hints: true }, lost)).toEqual({
    ...DEFAULTS,
    columns: ["verdict"],
    hints: true,
  });
  expect(lost).toHaveBeenCalledTimes(2);
});

test("columns stand in their own order, unknown ones fall away, all of them is no choice", () => {
  expect(choiceOf(["explanation", "verdict", "verdict", "marker", "__proto__", 5])).toEqual(["verdict", "explanation"]);
  expect(
    choiceOf(["explanation", "adjustmentRemaining", "supplementRemaining", "supplementCap", "tier", "verdict"]),
  ).toBeNull();
});
