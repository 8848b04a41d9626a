import { choiceOf, readSettings, settingsToKeep } from "../../src/kept";

test("what was kept is read again", () => {
  const settings = { asOf: 20_600, columns: ["verdict", "explanation"] as const, hints: true, wrap: true };
  expect(readSettings(JSON.parse(JSON.stringify(settingsToKeep(settings))))).toEqual(settings);
  expect(settingsToKeep({ asOf: null, columns: null, hints: false, wrap: false })).toEqual({ asOf: null });
});

test("no result column beside the marker is a choice as well", () => {
  expect(readSettings({ asOf: null, columns: [] })).toEqual({ asOf: null, columns: [], hints: false, wrap: false });
});

test.each([
  null,
  undefined,
  5,
  "x",
  [],
  { columns: "verdict" },
  { hints: "yes" },
  { wrap: 1 },
  { asOf: 5, columns: null },
])("what is unreadable in a workbook means the defaults: %p", (kept) => {
  expect(readSettings(kept)).toEqual({ asOf: null, columns: null, hints: false, wrap: false });
});

test("columns stand in their own order, unknown ones fall away, all of them is no choice", () => {
  expect(choiceOf(["explanation", "verdict", "verdict", "marker", "__proto__", 5])).toEqual(["verdict", "explanation"]);
  expect(
    choiceOf(["explanation", "adjustmentRemaining", "supplementRemaining", "supplementCap", "tier", "verdict"]),
  ).toBeNull();
});
