/**
 * What one review says against the last one: which of its findings are the same (未整改), which are new (新增) and
 * which of the last one's are gone (已整改). Findings keep their numbers; a number is never given twice.
 */
import { isCopy, partsOf } from "./fingerprint";

/** What a review said of one finding, as far as another review has to know it. */
export interface Said {
  /** Fingerprint. */
  readonly id: string;
  /** Hash of what it rests on, to tell findings of two projects of one name apart. */
  readonly facts: string;
  /** Whether it asks for something to be done; notes do not. */
  readonly isProblem: boolean;
  /** Key of its project, where that is at hand. */
  readonly project?: string;
}

export interface Numbered extends Said {
  readonly number: number;
}

/** A project by what it holds, to know it again when its name was corrected. */
export interface ProjectSaid {
  readonly key: string;
  /** Hash of all its cells but name, unit and sequence number. */
  readonly body: string;
  /** Hash of its project number (项目编号); "" without one. */
  readonly code: string;
}

export interface Comparison<Before extends Numbered> {
  /** Number of each finding, by fingerprint. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What the last review said of a finding, by the fingerprint it has now. */
  readonly before: ReadonlyMap<string, Before>;
  /** First number that was never given. */
  readonly next: number;
}

export interface LastReview<Before extends Numbered> {
  readonly said: readonly Before[];
  /** Its projects; asked only when a name may have been corrected, like `projects` of the review now. */
  readonly projects: () => readonly ProjectSaid[];
  readonly next: number;
}

/**
 * Compares a review with the last one. What stands on both sides under a fingerprint that no further finding shares is
 * the same, and may be left out of both; `whole` then has all that was said.
 */
export function compare<Before extends Numbered>(
  last: LastReview<Before>,
  now: readonly Said[],
  projects: () => readonly ProjectSaid[],
  whole: { readonly before: readonly Said[]; readonly now: readonly Said[] } = { before: last.said, now },
): Comparison<Before> {
  const before = new Map<string, Before>();
  const odd = pairPlain(last.said, now, before);
  const left = pair(odd.before, odd.now, partsOf, before);
  const gone = keysWithout(left.before, whole.now);
  const come = keysWithout(left.now, whole.before);
  if (gone.size > 0 && come.size > 0) {
    const renamed = renamedProjects(last.projects(), projects(), gone, come);
    const moved = left.before.filter(({ id }) => renamed.has(partsOf(id).project));
    pair(moved, left.now, (id) => ({ base: `${renamed.get(partsOf(id).project)}${partsOf(id).what}` }), before);
  }
  const numbers = new Map<string, number>();
  let next = last.next;
  for (const { id } of now) numbers.set(id, before.get(id)?.number ?? next++);
  return { numbers, before, next };
}

/** Problems of the last review that are problems no more, by the numbers of those that are. */
export function settled<Before extends Numbered>(
  before: readonly Before[],
  problemsNow: ReadonlySet<number>,
): readonly Before[] {
  return before.filter(({ isProblem, number }) => isProblem && !problemsNow.has(number));
}

/** Pairs the many that stand alone under their fingerprint, which is quick; the rest is left over. */
function pairPlain<Before extends Numbered>(
  before: readonly Before[],
  now: readonly Said[],
  found: Map<string, Before>,
): { readonly before: readonly Before[]; readonly now: readonly Said[] } {
  const copied = new Set<string>();
  for (const list of [before, now]) for (const { id } of list) if (isCopy(id)) copied.add(partsOf(id).base);
  const isPlain = (id: string): boolean => !isCopy(id) && !copied.has(id);
  const byId = new Map<string, Before>();
  const oddBefore: Before[] = [];
  for (const said of before) {
    if (isPlain(said.id) && !byId.has(said.id)) byId.set(said.id, said);
    else oddBefore.push(said);
  }
  const oddNow: Said[] = [];
  for (const said of now) {
    const same = isPlain(said.id) ? byId.get(said.id) : undefined;
    if (same && byId.delete(said.id)) found.set(said.id, same);
    else oddNow.push(said);
  }
  return { before: [...oddBefore, ...byId.values()], now: oddNow };
}

/** Pairs what is equal: among several with one name first those that rest on the same facts, then in their order. */
function pair<Before extends Numbered>(
  before: readonly Before[],
  now: readonly Said[],
  partsBefore: (id: string) => { readonly base: string },
  found: Map<string, Before>,
): { readonly before: readonly Before[]; readonly now: readonly Said[] } {
  const waiting = byBase(before, partsBefore);
  const wanting = byBase(now, partsOf);
  const unknown: Said[] = [];
  for (const [base, said] of wanting) {
    const candidates = waiting.get(base) ?? [];
    const take = (one: Said, test: (candidate: Before) => boolean): boolean => {
      const at = candidates.findIndex(test);
      const taken = at < 0 ? undefined : candidates.splice(at, 1)[0];
      if (taken) found.set(one.id, taken);
      return taken !== undefined;
    };
    const changed = said.filter((one) => !take(one, ({ facts }) => facts === one.facts));
    unknown.push(...changed.filter((one) => !take(one, () => true)));
  }
  return { before: [...waiting.values()].flat(), now: unknown };
}

function byBase<T extends Said>(
  said: readonly T[],
  parts: (id: string) => { readonly base: string },
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of said) {
    const { base } = parts(one.id);
    const group = groups.get(base);
    if (group) group.push(one);
    else groups.set(base, [one]);
  }
  return groups;
}

const keyOf = ({ project, id }: Said): string => project ?? partsOf(id).project;

/** Keys of the projects of which something is said, those left out of which others say something. */
function keysWithout(said: readonly Said[], others: readonly Said[]): ReadonlySet<string> {
  const keys = new Set(said.map(keyOf));
  for (const other of others) {
    if (keys.size === 0) break;
    keys.delete(keyOf(other));
  }
  return keys;
}

/** Keys of projects of the last review that stand on the sheet no more, under any name. */
export function removedProjects(before: readonly ProjectSaid[], now: readonly ProjectSaid[]): ReadonlySet<string> {
  const keysNow = new Set(now.map(({ key }) => key));
  const gone = new Set(before.flatMap(({ key }) => (keysNow.has(key) ? [] : [key])));
  if (gone.size === 0) return gone;
  const keysBefore = new Set(before.map(({ key }) => key));
  const come = new Set([...keysNow].filter((key) => !keysBefore.has(key)));
  const renamed = renamedProjects(before, now, gone, come);
  return new Set([...gone].filter((key) => !renamed.has(key)));
}

/** Projects whose name or unit was changed and nothing else, or that kept their project number: old key to new key. */
function renamedProjects(
  before: readonly ProjectSaid[],
  now: readonly ProjectSaid[],
  goneKeys: ReadonlySet<string>,
  comeKeys: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const old = before.filter(({ key }) => goneKeys.has(key));
  const keysNow = new Set(now.map(({ key }) => key));
  const gone = old.filter(({ key }) => !keysNow.has(key));
  const come = now.filter(({ key }) => comeKeys.has(key));
  const renamed = new Map<string, string>();
  for (const trait of ["code", "body"] as const) {
    const candidates = only(come, trait);
    for (const [value, project] of only(gone, trait)) {
      const other = candidates.get(value);
      if (other && !renamed.has(project.key)) renamed.set(project.key, other.key);
    }
  }
  return renamed;
}

/** Projects by a trait, without those that share it with another one. */
function only(projects: readonly ProjectSaid[], trait: "code" | "body"): ReadonlyMap<string, ProjectSaid> {
  const found = new Map<string, ProjectSaid | null>();
  for (const project of projects)
    if (project[trait] !== "") found.set(project[trait], found.has(project[trait]) ? null : project);
  return new Map([...found].flatMap(([value, project]) => (project ? [[value, project] as const] : [])));
}
