/** The worked cases, as far as they are a matter of reading: every header is known, every cell says what the case says. */
import cases from "../cases/worked-cases.json";
import type { PlanSheet } from "../../src/plan";
import type { CellValue } from "../../src/sheet";
import { planOf, said } from "./sheet";

interface Case {
  readonly id: string;
  readonly title: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly expect: {
    readonly rows?: readonly { readonly row: number }[];
    readonly skipped?: readonly number[];
    readonly continuations?: readonly number[];
    readonly header_row?: number;
    readonly header_rows?: readonly number[];
    readonly unit?: string;
    readonly sheet_findings?: readonly { readonly rule: string }[];
  };
}
const all = (cases as unknown as { readonly cases: readonly Case[] }).cases;
const listed: readonly [string, string, Case][] = all.map((each) => [each.id, each.title, each]);

function planOfCase({ inputs }: Case): PlanSheet {
  if (inputs.$grid) return planOf(inputs.$grid as CellValue[][]);
  const rows = (inputs.$rows as Record<string, unknown>[] | undefined) ?? [inputs];
  const headers = [...new Set(["项目名称", ...rows.flatMap((row) => Object.keys(row))])].filter(
    (header) => !header.startsWith("$"),
  );
  const lines = rows.map((row) =>
    headers.map((header): CellValue => {
      const value = row[header];
      return Array.isArray(value)
        ? value.join("；")
        : ((value as CellValue | undefined) ?? (header === "项目名称" ? "某系统" : null));
    }),
  );
  const note = inputs.$sheet_unit as string | undefined;
  return planOf([
    ...(note ? [[`单位：${note}`]] : []),
    [...headers, ...(headers.length === 1 ? ["备注"] : [])],
    ...lines,
  ]);
}

test.each(listed)("%s %s：表头都认得", (_, __, each) => {
  const plan = planOfCase(each);
  expect(plan.unknownColumns).toEqual([]);
  expect(plan.doubleColumns).toEqual([]);
});

test.each(
  listed.filter(
    ([
      ,
      ,
      {
        inputs,
        expect: { rows, sheet_findings },
      },
    ]) => inputs.$grid && (rows?.length || sheet_findings),
  ),
)("%s %s：行与表头", (_, __, each) => {
  const plan = planOfCase(each);
  const { rows = [], skipped = [], continuations = [], header_row, header_rows, unit } = each.expect;
  if (rows.length > 0) expect(plan.projects.map(({ row }) => row)).toEqual(rows.map(({ row }) => row));
  const others = plan.otherRows.filter(({ kind }) => kind !== "continuation").map(({ row }) => row);
  expect(others).toEqual([...skipped]);
  expect(plan.otherRows.filter(({ kind }) => kind === "continuation").map(({ row }) => row)).toEqual([
    ...continuations,
  ]);
  if (header_row ?? header_rows) expect(plan.headerRows).toEqual(header_rows ?? [header_row]);
  if (unit) expect(plan.unit).toBe(unit);
});

/** Cases whose cells are bad on purpose. */
const BAD: Readonly<Record<string, string>> = {
  "DT-17": "error",
  "DT-28": "boolean",
  "DT-37": "noSuchDate",
  "DT-44": "severalOptions",
};
test.each(listed)("%s %s：单元格都读得懂", (id, _, each) => {
  const reasons = planOfCase(each)
    .projects.flatMap(({ fields }) => Object.values(fields))
    .filter((reading) => reading.state === "bad")
    .map((reading) => said(reading));
  expect(reasons).toEqual(BAD[id] ? [`bad ${BAD[id]}`] : []);
});
