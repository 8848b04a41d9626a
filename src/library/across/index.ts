/**
 * across/: what the plan sheets of one workbook say of one project. A library and an annual plan hold the same projects
 * by nature: told is only what a person wants to verify, each time with all places.
 */
import type { Places } from "../../regulation/types";
import { differingFields, valueIn } from "./differences";
import { mayBeOne } from "./departments";
import { itemsOf, type Item } from "./items";
import { purposeOf, relationOf, type Relation } from "./purpose";
import { grouped, together } from "./together";
import type { CrossCheck, CrossFinding, CrossKind, SheetOfBook, SheetPair } from "./types";

export * from "./types";
export { crossText, pairText, placeText, type CrossText } from "./text";
export { titleAbove } from "./title";

const ORDER: readonly CrossKind[] = ["departments", "codeShared", "differs", "twice"];
/** Within the Measures (Article 2), in 分: from here on the same amount under an everyday name is worth a look. */
const LEAST_TOTAL = 30_000_000n;

/** Holds the projects of all sheets against each other. Classified rows are compared with nothing. */
export function crossCheck(sheets: readonly SheetOfBook[], places: Places): CrossCheck {
  const items = itemsOf(sheets, places);
  const { projects, codeShared } = together(items);
  const pairs = new Pairs(sheets, projects);
  const departments = severalDepartments(items, projects);
  const asked = new Set(departments.flat());
  const findings = [
    ...departments.map((group) => findingOf("departments", group)),
    ...codeShared.map((pair) => findingOf("codeShared", pair)),
    ...projects.flatMap((project) => {
      const group = onePerSheet(project);
      if (group === null || group.every((item) => asked.has(item))) return [];
      const differing = differingPlaces(group, pairs);
      if (differing.length > 0) return [findingOf("differs", differing)];
      const twice = placesTwice(group, pairs);
      return twice.length > 0 ? [findingOf("twice", twice)] : [];
    }),
  ];
  return {
    findings: ORDER.flatMap((kind) => findings.filter((finding) => finding.kind === kind)),
    pairs: pairs.told(),
    repeated: projects.filter((project) => sheetsOf(project).size > 1).length,
    distinct: projects.reduce((sum, project) => sum + mostOnOneSheet(project), 0),
  };
}

/** Rows of one name, or of one project, from departments that are not one. */
function severalDepartments(
  items: readonly Item[],
  projects: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
  const byName = grouped(
    items.filter(({ isLocal, departments }) => !isLocal && departments.length > 0),
    ({ sameName }) => sameName,
  ).flatMap((group) => {
    if (!group[0]?.isEveryday) return [group];
    return grouped(
      group.filter(({ total }) => total !== null && total >= LEAST_TOTAL),
      ({ total }) => String(total),
    );
  });
  const told = byName.filter(areSeveral);
  const known = new Set(told.flat());
  const byCode = projects.filter(
    (project) => areSeveral(project.filter(({ isLocal }) => !isLocal)) && !project.some((item) => known.has(item)),
  );
  return [...told, ...byCode];
}

const areSeveral = (group: readonly Item[]): boolean =>
  group.some((one) =>
    group.some(
      (other) =>
        one.departments.length > 0 && other.departments.length > 0 && !mayBeOne(one.departments, other.departments),
    ),
  );

/** null where the project stands on one sheet only, or several times on one of them: then no cell has its counterpart. */
function onePerSheet(project: readonly Item[]): readonly Item[] | null {
  const sheets = sheetsOf(project);
  return sheets.size > 1 && sheets.size === project.length ? project : null;
}

const sheetsOf = (project: readonly Item[]): ReadonlySet<number> => new Set(project.map(({ sheet }) => sheet));

function mostOnOneSheet(project: readonly Item[]): number {
  const counts = new Map<number, number>();
  for (const { sheet } of project) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return Math.max(...counts.values());
}

/** Places that differ from another one, but for what adjustments differ from their plan in. */
const differingPlaces = (group: readonly Item[], pairs: Pairs): readonly Item[] =>
  group.filter((one) =>
    group.some(
      (other) =>
        other !== one &&
        pairs.relation(one, other) !== "adjusted" &&
        differingFields(one.project, other.project).length > 0,
    ),
  );

const placesTwice = (group: readonly Item[], pairs: Pairs): readonly Item[] =>
  group.filter((one) =>
    group.some(
      (other) =>
        other !== one &&
        pairs.relation(one, other) === "alike" &&
        !pairs.areVersions(one, other) &&
        (one.year === null || other.year === null || one.year === other.year),
    ),
  );

function findingOf(kind: CrossKind, group: readonly Item[]): CrossFinding {
  const fields = new Set(
    kind === "codeShared"
      ? []
      : group.flatMap((one, at) => group.slice(at + 1).flatMap((other) => differingFields(one.project, other.project))),
  );
  return {
    kind,
    places: group.map(({ place }) => place),
    differs: [...fields].map((field) => ({ field, values: group.map(({ project }) => valueIn(project, field)) })),
  };
}

/** What every two sheets have to do with each other. */
class Pairs {
  private readonly relations = new Map<string, Relation>();
  private readonly counts = new Map<string, { shared: number; differing: number }>();
  private readonly sizes: readonly number[];

  constructor(
    private readonly sheets: readonly SheetOfBook[],
    projects: readonly (readonly Item[])[],
  ) {
    const purposes = sheets.map(purposeOf);
    const sizes = sheets.map(() => 0);
    purposes.forEach((one, at) =>
      purposes.slice(at + 1).forEach((other, more) => {
        this.relations.set(key(at, at + 1 + more), relationOf(one, other));
      }),
    );
    for (const project of projects) {
      for (const { sheet } of project) sizes[sheet] = (sizes[sheet] ?? 0) + 1;
      const group = onePerSheet(project);
      if (group) this.count(group);
    }
    this.sizes = sizes;
  }

  relation(one: Item, other: Item): Relation {
    return this.relations.get(key(one.sheet, other.sheet)) ?? "natural";
  }

  /** Of two sheets of one purpose, at least half of the smaller one stands on the other. */
  areVersions(one: Pick<Item, "sheet">, other: Pick<Item, "sheet">): boolean {
    const shared = this.counts.get(key(one.sheet, other.sheet))?.shared ?? 0;
    return shared >= 2 && 2 * shared >= Math.min(this.sizes[one.sheet] ?? 0, this.sizes[other.sheet] ?? 0);
  }

  told(): readonly SheetPair[] {
    return [...this.counts].flatMap(([pair, { shared, differing }]): SheetPair[] => {
      const [one = 0, other = 0] = pair.split(" ").map(Number);
      const relation = this.relations.get(pair);
      const isAdjusted = relation === "adjusted" && differing > 0;
      if (!isAdjusted && !(relation === "alike" && this.areVersions({ sheet: one }, { sheet: other }))) return [];
      const nameOf = (at: number): string => this.sheets[at]?.review.sheetName ?? "";
      return [{ kind: isAdjusted ? "adjusted" : "versions", sheets: [nameOf(one), nameOf(other)], shared, differing }];
    });
  }

  private count(group: readonly Item[]): void {
    for (const [at, one] of group.entries())
      for (const other of group.slice(at + 1)) {
        const pair = key(one.sheet, other.sheet);
        const counts = this.counts.get(pair) ?? { shared: 0, differing: 0 };
        counts.shared += 1;
        if (differingFields(one.project, other.project).length > 0) counts.differing += 1;
        this.counts.set(pair, counts);
      }
  }
}

const key = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;
