import type { MessageData, MessageValue } from "../../messages/types";
import { readingOf, type PlanSheet, type Project } from "../../plan/types";
import type { ProjectSaid, Said } from "../../review/comparison";
import { partsOf, projectKey, shortHash } from "../../review/fingerprint";
import type { EntryKind, Finding, RowReview, SheetReview } from "../../review/types";
import type { FieldKey } from "../../fields";
import type { CellFact } from "../../kept";
import type { Entry } from "../findings/findingIndex";

/** What a review says of one entry, for the comparison; what it rests on is worked out when asked for. */
export class EntrySaid implements Said {
  number = 0;
  /** Key of its project. */
  readonly project: string;

  /** `cells`: of the plan that it was said of, or of a later one in which it rests on the same. */
  constructor(
    readonly id: string,
    private readonly told: Pick<Entry, "kind" | "finding" | "undecided">,
    public cells: CellReader,
  ) {
    this.project = partsOf(id).project;
  }

  get kind(): EntryKind {
    return this.told.kind;
  }
  get isProblem(): boolean {
    return this.told.kind !== "info";
  }
  /** Rule; "" for what could not be decided. */
  get rule(): string {
    return this.told.finding?.rule ?? "";
  }
  get facts(): string {
    return factsOf(this.told, this.cells);
  }
}

/** What a review says, entry by entry, in their order. */
export function saidOf(entries: readonly Entry[], plan: PlanSheet): readonly EntrySaid[] {
  const cells = cellReader(plan);
  return entries.map((entry) => new EntrySaid(entry.key, entry, cells));
}

function factsOf({ finding, undecided }: Pick<Entry, "finding" | "undecided">, cells: CellReader): string {
  if (!finding) return shortHash(undecided?.missing ?? []);
  return shortHash([dataHash(finding), ...cellsOf(finding, cells).map(({ value }) => value)]);
}

/** Hash of how grave a finding is and what its message tells, without positions: rows may move. */
export function dataHash({ severity, message }: Finding): string {
  return shortHash([severity, ...plainData(message.data)]);
}

export type CellReader = (row: number, field: FieldKey) => string;

/** Cells of a finding with what stands in them. */
export function cellsOf(finding: Finding, cells: CellReader): readonly CellFact[] {
  return finding.cells.flatMap(({ row, field }) => (field === null ? [] : [{ field, value: cells(row, field) }]));
}

/** Reads cells of a plan by project row and field; "" where there is none. */
export function cellReader(plan: PlanSheet): CellReader {
  let projects: Map<number, Project> | null = null;
  return (row, field) => {
    projects ??= new Map(plan.projects.flatMap((project) => project.rows.map((one) => [one, project] as const)));
    const project = projects.get(row);
    return project ? rawText(project, field) : "";
  };
}

const projectsSaid = new WeakMap<RowReview, ProjectSaid>();
const allSaid = new WeakMap<SheetReview["rows"], readonly ProjectSaid[]>();

/** The open projects of a review, to be known again under a corrected name; nothing of classified ones. */
export function projectsOf({ plan, rows }: SheetReview): readonly ProjectSaid[] {
  const all = allSaid.get(rows);
  if (all) return all;
  const said: ProjectSaid[] = [];
  rows.forEach((row, place) => {
    const project = plan.projects[place];
    if (row.classified || !project) return;
    let known = projectsSaid.get(row);
    if (!known) projectsSaid.set(row, (known = projectSaid(project, row.project)));
    said.push(known);
  });
  allSaid.set(rows, said);
  return said;
}

/** Keys of the names of classified rows: what an earlier review said of them is not told any more. Never kept. */
export function classifiedKeys(review: SheetReview): ReadonlySet<string> {
  const rows = new Set(review.rows.filter(({ classified }) => classified).map(({ row }) => row));
  return new Set(
    review.plan.projects
      .filter(({ row }) => rows.has(row))
      .map((project) => projectKey(textIn(project, "name"), textIn(project, "unit"))),
  );
}

function projectSaid(project: Project, { name, unit }: { readonly name: string; readonly unit: string }): ProjectSaid {
  return {
    key: projectKey(name, unit),
    get body() {
      return shortHash(
        (Object.keys(project.fields) as FieldKey[])
          .filter((field) => !NAMES.has(field))
          .sort()
          .map((field) => `${field}=${rawText(project, field)}`),
      );
    },
    get code() {
      return textIn(project, "code") && shortHash([textIn(project, "code")]);
    },
  };
}

/** What a person corrects when a name was wrong, and what changes when rows move. */
const NAMES: ReadonlySet<FieldKey> = new Set<FieldKey>(["name", "unit", "seq"]);

function textIn(project: Project, field: FieldKey): string {
  const reading = readingOf(project, field);
  return reading.state === "value" && reading.value.type === "text" ? reading.value.text : "";
}

/** Numbers at 15 digits: what a formula leaves behind is no change. */
function rawText(project: Project, field: FieldKey): string {
  const reading = readingOf(project, field);
  const raw = reading.state === "absent" ? null : reading.source.raw;
  return raw === null ? "" : typeof raw === "number" ? String(Number(raw.toPrecision(15))) : String(raw).trim();
}

function plainData(data: MessageData): readonly string[] {
  return Object.keys(data)
    .sort()
    .map((key) => `${key}=${plainValue(data[key] as MessageValue)}`);
}

function plainValue(value: MessageValue): string {
  if (typeof value !== "object") return String(value);
  if ("fen" in value) return `${value.fen}`;
  if ("day" in value) return `${value.day}`;
  if ("interval" in value) return `${value.interval.from}-${value.interval.to}`;
  if ("term" in value) return value.term;
  if ("terms" in value) return value.terms.join();
  if ("names" in value) return value.names["zh-CN"];
  if ("cites" in value) return value.cites.map(({ article }) => article).join();
  if ("list" in value) return value.list.join();
  if ("months" in value) return `${value.months}`;
  return `#${value.rows.length}`;
}
