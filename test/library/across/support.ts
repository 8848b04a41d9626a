/** Sheets of a few projects, held against each other. */
import { dayOfIso } from "../../../src/exact";
import { crossCheck, type CrossCheck } from "../../../src/library/across";
import { DAZHOU_2023 } from "../../../src/regulation";
import { reviewPlan } from "../../../src/review";
import { planOf } from "../../plan/sheet";

export type Row = readonly (string | number | null)[];

export const HEADER: Row = ["项目编号", "项目名称", "建设单位", "总投资（万元）"];

export const AS_OF = dayOfIso("2026-07-15") as number;

export function checked(
  sheets: Readonly<Record<string, readonly Row[]>>,
  titles: Readonly<Record<string, string>> = {},
) {
  return crossCheck(
    Object.entries(sheets).map(([name, rows]) => {
      const header = typeof rows[0]?.[0] === "string" && rows[0].includes("项目编号") ? [] : [HEADER];
      const plan = planOf([...header, ...rows], { name });
      return { id: name, title: titles[name] ?? "", review: reviewPlan(plan, { policy: DAZHOU_2023, asOf: AS_OF }) };
    }),
    DAZHOU_2023.places,
  );
}

/** Kinds with the sheets and rows of their places. */
export const told = ({ findings }: CrossCheck) =>
  findings.map(({ kind, places, differs }) =>
    [kind, ...places.map(({ sheetId, row }) => `${sheetId}!${row}`), ...differs.map(({ field }) => field)].join(" "),
  );
