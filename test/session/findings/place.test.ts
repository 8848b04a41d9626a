import { addressesOfFinding, rowOfAddress, startAddress } from "../../../src/session";
import type { Finding } from "../../../src/review/types";

const finding = (part: Partial<Finding>): Finding => ({
  id: "f",
  rule: "R",
  severity: "error",
  kind: "law",
  cite: null,
  row: 4,
  cells: [],
  rows: [],
  message: { key: "k", data: {} },
  differs: [],
  trace: null,
  ...part,
});

test.each([
  ["C7", 7],
  ["$C$7", 7],
  ["C7:D9", 7],
  ["2027年度计划!C7", 7],
  ["'a!b'!$C$7:$D$9", 7],
  ["7:7", 7],
  ["$7:$9", 7],
  ["B2,B5", 2],
  ["XFD1048576", 1048576],
  ["B:B", null],
  ["", null],
  ["#REF!", null],
])("the selection %s is in row %s", (address, row) => {
  expect(rowOfAddress(address)).toBe(row);
});

test("a selection begins at its first cell", () => {
  expect(startAddress("计划!$C$7:$D$9")).toBe("C7");
});

test("a finding stands on its cells", () => {
  expect(
    addressesOfFinding(
      finding({
        cells: [
          { row: 4, column: 12, field: "supp" },
          { row: 4, column: 11, field: "contract" },
        ],
      }),
    ),
  ).toEqual(["L4", "K4"]);
});

test("a finding without cells stands on its row", () => {
  expect(addressesOfFinding(finding({}))).toEqual(["A4"]);
});

test("a finding told once stands on the rows it concerns, and one about the sheet on none", () => {
  expect(addressesOfFinding(finding({ row: null, rows: [4, 9] }))).toEqual(["A4", "A9"]);
  expect(addressesOfFinding(finding({ row: null }))).toEqual([]);
});
