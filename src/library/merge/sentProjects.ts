/** The projects of one sheet that was sent, sorted into those that can be looked up in the library and the others. */
import type { MoneyUnit } from "../../exact";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import { classifiedBy, textOf } from "../../rules/facts";
import { isExampleName } from "../planSheet";
import { codeKey, matchRows, nameKey, type MatchRow } from "../match";
import { changesOf } from "./compare";
import type { ColumnsOfSheet } from "./columns";
import type { NotTakenReason, SentRow, SentSheet } from "./types";

/** A project that was sent, with what it is known by. */
export interface SentProject extends SentRow {
  readonly sent: SentSheet;
  readonly project: Project;
  readonly columns: ColumnsOfSheet;
  /** The sheet's own unit, where it has no column for it. */
  readonly unit: string | null;
  readonly match: MatchRow;
}

export const keyOfRow = ({ file, sheet, row }: SentRow): string => `${file}\u0001${sheet}\u0001${row}`;

/** Place of a row without anything that is told of it. */
export const placeOf = ({ file, sheet, row }: SentRow): SentRow => ({ file, sheet, row });

/** By its column, or by its name where no column says that it is none: its name is shown nowhere. */
export const isClassified = (project: Project): boolean => classifiedBy(project) !== null;

/** Name of the project on a row; "" where there is none, or it is classified. */
export function nameOfRow(plan: PlanSheet, row: number): string {
  const project = plan.projects.find((each) => each.row === row);
  return !project || isClassified(project) ? "" : textOf(project, "name");
}

export interface Sorted {
  readonly candidates: readonly SentProject[];
  /** Rows that say the same as one of the candidates, with it. */
  readonly repeats: readonly { readonly row: SentRow; readonly of: SentProject }[];
  readonly refused: readonly { readonly row: SentRow; readonly reason: NotTakenReason }[];
}

export function sortProjects(
  sent: SentSheet,
  columns: ColumnsOfSheet,
  unit: string | null,
  options: { readonly libraryHasUnits: boolean; readonly ignoreCodes: boolean },
): Sorted {
  const candidates: SentProject[] = [];
  const repeats: Sorted["repeats"][number][] = [];
  const refused: Sorted["refused"][number][] = [];
  const matches = new Map(matchRows(sent.plan).map((match) => [match.row, match]));
  for (const project of sent.plan.projects) {
    const row: SentRow = { file: sent.file, sheet: sent.plan.sheetName, row: project.row };
    const reason = refusal(sent, project);
    if (reason) {
      refused.push({ row, reason });
      continue;
    }
    const match = matches.get(project.row) as MatchRow;
    const own = match.unit ?? unit;
    const candidate: SentProject = {
      ...row,
      sent,
      project,
      columns,
      unit: headedUnit(project) ?? unit,
      match: {
        ...match,
        code: options.ignoreCodes ? "" : match.code,
        unit: options.libraryHasUnits ? (own ?? "") : own,
      },
    };
    const twin = candidates.find((other) => isSameProject(other, candidate) && saysAll(other, candidate));
    if (twin) repeats.push({ row, of: twin });
    else candidates.push(candidate);
  }
  return { candidates, repeats, refused };
}

/** The unit that the heading of its section names, where the row does not. */
function headedUnit(project: Project): string | null {
  const reading = readingOf(project, "unit");
  return reading.state === "value" && reading.source.isHeading ? textOf(project, "unit") : null;
}

function refusal({ plan }: SentSheet, project: Project): NotTakenReason | null {
  if (isClassified(project)) return { kind: "classified" };
  if (textOf(project, "name") === "") return { kind: "noName" };
  if (isExampleName(textOf(project, "name"))) return { kind: "example" };
  for (const { field, header, unit, unitSource } of plan.columns) {
    const reading = readingOf(project, field);
    if (unitSource !== "assumed" || reading.state !== "value" || reading.value.type !== "money") continue;
    if (reading.notes.includes("suspiciousMagnitude"))
      return { kind: "unitUnclear", header, read: reading.value.fen, unit: unit ?? ("万元" satisfies MoneyUnit) };
  }
  return null;
}

/** Whether two rows that were sent mean one project: one code, or one name and unit. */
export function isSameProject(one: SentProject, other: SentProject): boolean {
  const code = codeKey(one.match.code);
  if (code !== "" && code === codeKey(other.match.code)) return true;
  return identityOf(one) === identityOf(other);
}

export const identityOf = ({ match }: SentProject): string =>
  `${nameKey(match.name)}\u0001${nameKey(match.unit ?? "")}`;

/** Whether a row says everything that another one says, and nothing against it. */
export function saysAll(whole: SentProject, part: SentProject): boolean {
  const differs = changesOf(whole.project, part.project, part.columns.pairs, true).some(({ field }) => field !== "seq");
  return !differs && part.columns.pairs.every(({ field }) => hasField(whole, field) || !hasField(part, field));
}

function hasField({ project, columns }: SentProject, field: SentProject["columns"]["pairs"][number]["field"]): boolean {
  const reading = readingOf(project, field);
  return (
    columns.pairs.some((pair) => pair.field === field) &&
    reading.state !== "absent" &&
    !(reading.state === "blank" && reading.blank === "empty")
  );
}
