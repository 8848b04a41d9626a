/**
 * Sheets as different offices keep them, written down before the reader was tried on them: what it makes of every
 * column and row.
 */
import { cellsOf, type Sheets } from "./sheets/written";
import { planOf } from "./sheet";
import { VALUES } from "./sheets/values";
import { ROWS } from "./sheets/rows";
import { GROUPS } from "./sheets/groups";
import { HEADERS } from "./sheets/headers";
import { OFFICES } from "./sheets/offices";

const SHEETS: Sheets = {
  ...VALUES,
  ...ROWS,
  ...GROUPS,
  ...HEADERS,
  ...OFFICES,
};

test.each(Object.entries(SHEETS))("%s", (_, { rows, merges, origin, columns, unknown, doubles, layout }) => {
  const plan = planOf(cellsOf(rows), { ...(merges ? { merges } : {}), ...(origin ? { origin } : {}) });
  expect(plan.columns.map(({ column, field, unit }) => `${column}:${field}${unit ? ` ${unit}` : ""}`).join(", ")).toBe(
    columns,
  );
  expect(plan.unknownColumns.map(({ column }) => column).join(" ")).toBe(unknown ?? "");
  expect(plan.doubleColumns.map(({ column }) => column).join(" ")).toBe(doubles ?? "");
  const others = plan.otherRows.filter(({ kind }) => kind !== "continuation");
  expect(
    `${plan.headerRows.join(",")} | ${plan.projects.map((project) => project.rows.join("+")).join(" ")} | ${others.map(({ row, kind }) => `${row} ${kind}`).join(", ")}`,
  ).toBe(layout);
});
