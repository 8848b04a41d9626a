/**
 * Whose a project is where its own row does not say so: a section's heading may name the unit (一、宣汉县, 二、市教育局).
 * The cell of the row goes before; a heading that is not surely a unit's name gives none, and one that reads like other
 * bodies than the city's is kept with the row, so that nothing is judged for certain that rests on whose it is.
 */
import { valueAt } from "../../sheet";
import type { CellSource, FieldReading, PlanSheet, Project } from "../types";
import type { Body } from "./body";
import { textOf } from "./classify";
import { isGroupNumber, isSequenceNumber } from "./labels";
import { sectionName, type SectionName } from "./sectionNames";
import type { Sorted } from "./since";

interface Heading extends SectionName {
  readonly source: CellSource;
  readonly text: string;
}

/** What the headings above a row come to. */
interface Section {
  /** The unit's name and the cell of the heading that says it. */
  readonly unit: { readonly name: string; readonly source: CellSource } | null;
  /** The heading that reads like no municipal body. */
  readonly elsewhere: Heading | null;
  readonly key: string;
}

interface Sectioned {
  readonly projects: readonly Project[];
  /** Whether headings name the unit of all projects that have none, or of some. */
  readonly units: PlanSheet["sectionUnits"] | null;
}

/** What a municipal body's name begins with: a cell that says it stands against its heading. */
const MUNICIPAL = /^(?:中共)?(?:四川省)?(?:达州市|市)/;

/** The projects with what the headings above them say; the very same objects where no heading says anything. */
export function withSections(body: Body, rows: readonly Sorted[], projects: readonly Project[]): Sectioned {
  const headings = new Map<number, Heading>();
  for (const { row, kind } of rows) if (kind === "group") headings.set(row, headingAt(body, row));
  if (![...headings.values()].some(({ unit, isElsewhere }) => unit !== null || isElsewhere))
    return { projects, units: null };
  const sections = sectionsOf(rows, headings);
  const filled = new Set<Section>();
  for (const project of projects) {
    const section = sections.get(project.row);
    if (section && !isOpen(project.fields.unit)) filled.add(section);
  }
  const made = projects.map((project) => {
    const section = sections.get(project.row);
    return section ? inSection(body, project, section, filled.has(section)) : project;
  });
  const own = made.filter(({ fields: { unit } }) => unit?.state === "value" && unit.source.isHeading).length;
  const isWhole = made.every(({ fields: { unit } }) => unit !== undefined && unit.state === "value");
  return { projects: made, units: own === 0 ? null : isWhole ? "all" : "some" };
}

/** Nothing stands in the row's own cell, or there is none. */
const isOpen = (unit: FieldReading | undefined): boolean =>
  unit === undefined || unit.state === "absent" || (unit.state === "blank" && unit.blank === "empty");

/** @param isFilled whether other rows of the section have a unit of their own: then it is not surely this one's */
function inSection({ memo }: Body, project: Project, { unit, elsewhere, key }: Section, isFilled: boolean): Project {
  const own = project.fields.unit;
  const named = unit !== null && !isFilled && isOpen(own) ? unit : null;
  const isMunicipal = own?.state === "value" && own.value.type === "text" && MUNICIPAL.test(own.value.text);
  const kept = named === null && elsewhere !== null && !isMunicipal ? elsewhere : null;
  if (named === null && kept === null) return project;
  return memo.sectioned(project, `${named !== null} ${kept !== null} ${key}`, () => ({
    ...project,
    ...(named === null
      ? {}
      : {
          fields: {
            ...project.fields,
            unit: { state: "value", value: { type: "text", text: named.name }, source: named.source, notes: [] },
          },
        }),
    ...(kept === null ? {} : { section: { ...kept.source, text: kept.text } }),
  }));
}

function headingAt(body: Body, row: number): Heading {
  const { seq, name, unit, first, firstColumn } = textOf(body, row);
  const columnOf = (field: "name" | "unit" | "seq"): number => body.fields.get(field) ?? firstColumn;
  const number = isGroupNumber(seq) || isSequenceNumber(seq) ? seq : "";
  const [text, column] =
    name !== ""
      ? [name, columnOf("name")]
      : number !== "" && unit !== ""
        ? [unit, columnOf("unit")]
        : seq !== ""
          ? [number === "" ? seq : "", columnOf("seq")]
          : [first, firstColumn];
  return {
    ...sectionName(text, number),
    text,
    source: { row, column, raw: valueAt(body.grid, row, column), isHeading: true },
  };
}

/**
 * By the row of a project what stands above it. A heading ends those of its own style and all below them. After a sum
 * that the rows above it are in, it is no longer sure whose the next are.
 */
function sectionsOf(rows: readonly Sorted[], headings: ReadonlyMap<number, Heading>): ReadonlyMap<number, Section> {
  const found = new Map<number, Section>();
  let open: readonly Heading[] = [];
  let section: Section | null = null;
  let hasProjects = false;
  for (const { row, kind } of rows) {
    const heading = headings.get(row);
    if (heading) {
      const same = open.findIndex(({ style }) => style === heading.style);
      open = [...(same < 0 ? open : open.slice(0, same)), heading];
      section = null;
      hasProjects = false;
    } else if ((kind === "total" || kind === "subtotal") && hasProjects) {
      open = open.map((each, at) => (at === open.length - 1 ? { ...each, unit: null, isKind: false } : each));
      section = null;
    } else if (kind === "project" && open.length > 0) {
      section ??= sectionOf(open);
      found.set(row, section);
      hasProjects = true;
    }
  }
  return found;
}

function sectionOf(open: readonly Heading[]): Section {
  return {
    unit: unitOf(open.filter(({ isKind }) => !isKind)),
    elsewhere: last(open.filter(({ isElsewhere }) => isElsewhere)) ?? null,
    key: JSON.stringify(open.map(({ source: { row, column, raw }, text }) => [row, column, raw, text])),
  };
}

/** The unit that the innermost heading names for sure; under a place, a body without one is that place's. */
function unitOf(open: readonly Heading[]): Section["unit"] {
  const inner = last(open);
  if (!inner || inner.unit === null) return null;
  const outer = last(open.slice(0, -1).filter(({ isElsewhere }) => isElsewhere));
  if (!outer || inner.isPlace) return { name: inner.unit, source: inner.source };
  if (!outer.isPlace || outer.unit === null)
    return namesPlace(inner.unit) ? { name: inner.unit, source: inner.source } : null;
  const isOwn = inner.unit.startsWith(outer.unit) || inner.unit.startsWith(outer.unit.slice(0, -1));
  if (isOwn) return { name: inner.unit, source: inner.source };
  const kind = outer.unit.slice(-1);
  if (/^市/.test(inner.unit) && kind !== "市") return null;
  const name = inner.unit.startsWith(kind) ? inner.unit.slice(1) : inner.unit;
  return { name: `${outer.unit}${name}`, source: inner.source };
}

const last = (headings: readonly Heading[]): Heading | undefined => headings[headings.length - 1];

const namesPlace = (unit: string): boolean => /^[一-龥]{1,4}[县区]/.test(unit);
