/** The days that the cells of a row tell of an act: its date, the year of its document, the year of the plan. */
import { yearInterval, type DateInterval } from "../../exact";
import type { FieldKey } from "../../fields";
import { readingOf, type Project } from "../../plan/types";
import { dateOf, textOf, yearOf } from "../facts/access";
import { oncePerLayout } from "../facts/layout";
import { ORDER, SIDE } from "./table";

/** Texts that name an act's year where its date is not given: the number of its document, the meeting that decided. */
const DOCUMENTS: Readonly<Partial<Record<FieldKey, readonly FieldKey[]>>> = {
  approved: ["approvalNo", "authority"],
  suppSigned: ["suppAuthority"],
  adjustApproved: ["adjustApprovalNo"],
};
/** 达市数经〔2022〕15号, 市政府2021年第10次常务会议. */
const YEAR = /(?:[〔[(【]\s*(20\d{2})\s*[〕\])】])|(?<!\d)(20\d{2})年/g;

/** A date that a row gives. */
export interface Dated extends DateInterval {
  readonly field: FieldKey;
}

const DATES: readonly FieldKey[] = [...ORDER, ...SIDE, "planYear"];

const columnsOf = oncePerLayout((has) => DATES.filter(has));

/** The dates that a row gives, of all that bound an act: few of twenty, and every act asks for them. */
export function datesOf(project: Project): readonly Dated[] {
  if (project !== lastProject) [lastProject, lastDates] = [project, givenDates(project)];
  return lastDates;
}

/** Of the last row alone: its rules ask one after the other, and to keep them with each row was a tenth of a review's memory. */
let lastProject: Project | null = null;
let lastDates: readonly Dated[] = [];

function givenDates(project: Project): readonly Dated[] {
  const given: Dated[] = [];
  for (const field of columnsOf(project)) {
    const days = datedBy(project, field);
    if (days !== null) given.push({ field, from: days.from, to: days.to });
  }
  return given;
}

/** What a date's own cell tells; of a year, all its days. */
export function datedBy(project: Project, field: FieldKey): DateInterval | null {
  if (field !== "planYear") return dateOf(project, field);
  const year = yearOf(project, field);
  return year === null ? null : yearInterval(year);
}

/** The years that a date's own cell names although it cannot be read as one: 2022年立项，2024年调整立项. */
export function yearsIn(project: Project, field: FieldKey): DateInterval | null {
  const reading = readingOf(project, field);
  if (reading.state !== "bad") return null;
  const years = [...String(reading.source.raw).matchAll(/(?<!\d)20\d{2}(?=[年./-])/g)].map(([year]) => Number(year));
  if (years.length === 0) return null;
  const [first, last] = [yearInterval(Math.min(...years)), yearInterval(Math.max(...years))];
  return first === null || last === null ? null : { from: first.from, to: last.to };
}

/** The cell that names the year of an act whose date is not given, and that year; null where none or several are named. */
export function documentOf(
  project: Project,
  date: FieldKey,
): { readonly field: FieldKey; readonly days: DateInterval } | null {
  for (const field of DOCUMENTS[date] ?? []) {
    const text = textOf(project, field);
    if (text === "") continue;
    const years = new Set(
      [...text.normalize("NFKC").matchAll(YEAR)].map(([, inBrackets, named]) => Number(inBrackets ?? named)),
    );
    const [only] = years;
    const days = years.size === 1 && only !== undefined ? yearInterval(only) : null;
    if (days !== null) return { field, days };
  }
  return null;
}

/** The first day of building: the contract was signed by then. */
export function beginningOf(project: Project): DateInterval | null {
  const reading = readingOf(project, "period");
  return reading.state === "value" && reading.value.type === "duration" ? (reading.value.span?.from ?? null) : null;
}
