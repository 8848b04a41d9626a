/** Small reviewed sheets: a grid, the plan read from it, and findings as a review would have them. */
import type { MoneyUnit } from "../../../src/exact";
import { FIELDS, type FieldKey } from "../../../src/fields";
import type { CellValue, SheetGrid } from "../../../src/sheet";
import type { ColumnBinding, PlanSheet, Project } from "../../../src/plan/types";
import type { Finding, RowReview, SheetReview } from "../../../src/review/types";
import type { Severity } from "../../../src/rules/types";
import type { ComputedValues } from "../../../src/rules/values";
import { plainGrid } from "../../support/grid";

export interface Flagged {
  readonly row: number;
  readonly field: FieldKey;
  readonly severity?: Severity;
  readonly kind?: "law" | "data";
  /** Row of the cell, where it is another than the finding's. */
  readonly cellRow?: number;
}

export interface Sheet {
  readonly grid: SheetGrid;
  readonly review: SheetReview;
}

export interface SheetOptions {
  readonly fields: readonly FieldKey[];
  /** Data rows, from sheet row 3 on (row 1 is the title, row 2 the header). */
  readonly rows: readonly (readonly CellValue[])[];
  readonly flagged?: readonly Flagged[];
  readonly classified?: readonly number[];
  readonly unit?: MoneyUnit;
  readonly computed?: (row: number) => ComputedValues | null;
  readonly grid?: Partial<SheetGrid>;
  readonly plan?: Partial<PlanSheet>;
  readonly row?: (review: RowReview) => RowReview;
}

export const FIRST_DATA_ROW = 3;

/** Amounts of a row in the middle of the limits: 10 万元 supplements allowed, 4 used, 25 left to adjust. */
export const COMPUTED: ComputedValues = {
  scope: { applies: true, because: "inScope" },
  total: { total: 300_000_000n, field: "total", missing: null },
  tier: { tier: "T2", byAmount: "T2", route: "caseByCase", amount: 300_000_000n, field: "total" },
  supplement: {
    contract: 100_000_000n,
    cap: 10_000_000n,
    used: 4_000_000n,
    net: 4_000_000n,
    remaining: 6_000_000n,
    effectiveRemaining: 6_000_000n,
    excess: null,
    tierSingle: "S1",
    tierCumulative: "S1",
    tier: "S1",
  },
  adjustment: {
    base: null,
    bases: [],
    cap: 45_000_000n,
    single: null,
    used: 20_000_000n,
    absolute: null,
    remaining: 25_000_000n,
    route: null,
  },
  ceiling: { estimate: null, field: null, earlier: null, committed: null, remaining: null },
  mixed: { lead: null },
};

export function makeSheet(options: SheetOptions): Sheet {
  const { fields, rows, flagged = [], classified = [], unit = "万元" } = options;
  const header = fields.map((field) => FIELDS[field].zh);
  const width = fields.length;
  const grid: SheetGrid = plainGrid(
    [["达州市信息化项目计划", ...Array<CellValue>(width - 1).fill(null)], header, ...rows],
    options.grid,
  );
  const columns = fields.map((field, index): ColumnBinding => ({
    field,
    column: index + 1,
    header: header[index] ?? "",
    unit: /money/i.test(FIELDS[field].kind) ? unit : null,
    unitSource: null,
    confidence: "exact",
  }));
  const projects = rows.flatMap((row, index): Project[] =>
    row.every((value) => value === null)
      ? []
      : [{ row: FIRST_DATA_ROW + index, rows: [FIRST_DATA_ROW + index], fields: {}, fundingLines: [] }],
  );
  const plan: PlanSheet = {
    sheetName: grid.sheetName,
    headerRows: [2],
    unit,
    unitSource: "header",
    columns,
    unknownColumns: [],
    doubleColumns: [],
    projects,
    otherRows: [],
    range: { firstRow: 2, lastRow: FIRST_DATA_ROW + rows.length - 1, firstColumn: 1, lastColumn: width },
    resultBlock: null,
    hiddenRows: [],
    hiddenColumns: [],
    sums: [],
    ...options.plan,
  };
  const reviews = projects.map(({ row }): RowReview => {
    const secret = classified.includes(row);
    const values = rows[row - FIRST_DATA_ROW] ?? [];
    const review: RowReview = {
      row,
      classified: secret,
      project: secret ? { name: "", unit: "" } : { name: String(values[fields.indexOf("name")] ?? ""), unit: "" },
      applies: secret ? false : true,
      computed: secret ? null : (options.computed?.(row) ?? null),
      findings: flagged.filter((flag) => flag.row === row).map((flag, index) => findingOf(flag, index, fields)),
      undecided: [],
      traceOf: () => null,
    };
    return options.row ? options.row(review) : review;
  });
  const elsewhere = flagged
    .filter(({ row }) => !reviews.some((review) => review.row === row))
    .map((flag, index) => findingOf(flag, 100 + index, fields));
  return {
    grid,
    review: {
      sheetName: grid.sheetName,
      policy: "dazhou-2023",
      asOf: 20_666,
      unit,
      plan: { ...plan, projects },
      rows: reviews,
      findings: elsewhere,
      notChecked: [],
      readings: [],
      faults: [],
    },
  };
}

function findingOf(
  { row, field, severity = "error", kind = "law", cellRow = row }: Flagged,
  index: number,
  fields: readonly FieldKey[],
): Finding {
  return {
    id: `f${row}-${index}`,
    rule: "A43-SCOPE",
    severity,
    kind,
    cite: { article: 43, paragraph: 1 },
    row,
    cells: [{ row: cellRow, column: fields.indexOf(field) + 1, field }],
    rows: [],
    message: { key: "rules.A43-SCOPE.works", data: { article: { cites: [{ article: 43 }] } } },
    differs: [],
    trace: null,
  };
}
