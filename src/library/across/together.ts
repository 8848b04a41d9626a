/** Which rows of different sheets are one project: by code, else by name and department; nothing is guessed. */
import { likeness } from "../match/keys";
import { mayBeOne } from "./departments";
import type { Item } from "./items";

/** Names of one code as much alike as this are one project's. */
const ALIKE = 0.5;

export interface Together {
  /** Rows of one project each, in the order of the workbook. */
  readonly projects: readonly (readonly Item[])[];
  /** Rows of one code whose names and departments say that they are two projects. */
  readonly codeShared: readonly (readonly [Item, Item])[];
}

export function together(items: readonly Item[]): Together {
  const union = new Union(items);
  const codeShared: [Item, Item][] = [];
  for (const group of grouped(items, ({ code }) => code))
    eachPair(group, (one, other) => {
      if (canBeOne(one, other) || likeness(one.nameKey, other.nameKey) >= ALIKE) union.join(one, other);
      else codeShared.push([one, other]);
    });
  for (const group of grouped(items, ({ sameName }) => sameName))
    eachPair(group, (one, other) => {
      if (one.departments.length + other.departments.length > 0 && canBeOne(one, other, one.isEveryday))
        union.join(one, other);
    });
  return { projects: union.groups(), codeShared };
}

/** Whether the departments allow that two rows are one project; `strictly`: both must be named. */
function canBeOne(one: Item, other: Item, strictly = false): boolean {
  if (one.isLocal !== other.isLocal) return false;
  if (one.departments.length === 0 || other.departments.length === 0) return !strictly;
  return mayBeOne(one.departments, other.departments);
}

/** Rows of one sheet are told apart by the sheet's own rules. */
function eachPair(group: readonly Item[], meet: (one: Item, other: Item) => void): void {
  for (const [at, one] of group.entries())
    for (const other of group.slice(at + 1)) if (one.sheet !== other.sheet) meet(one, other);
}

/** A name that more rows have than this says nothing of one project. */
const MOST_NAMESAKES = 200;

/** Groups of two or more rows. */
export function grouped(items: readonly Item[], keyOf: (item: Item) => string): readonly (readonly Item[])[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].filter(({ length }) => length > 1 && length <= MOST_NAMESAKES);
}

/** Rows that belong together, joined two by two. */
class Union {
  private readonly parent = new Map<Item, Item>();

  constructor(private readonly items: readonly Item[]) {}

  join(one: Item, other: Item): void {
    const [a, b] = [this.headOf(one), this.headOf(other)];
    if (a !== b) this.parent.set(b, a);
  }

  groups(): readonly (readonly Item[])[] {
    const groups = new Map<Item, Item[]>();
    for (const item of this.items) {
      const head = this.headOf(item);
      const group = groups.get(head);
      if (group) group.push(item);
      else groups.set(head, [item]);
    }
    return [...groups.values()];
  }

  private headOf(item: Item): Item {
    let head = item;
    for (let next = this.parent.get(head); next; next = this.parent.get(head)) head = next;
    if (head !== item) this.parent.set(item, head);
    return head;
  }
}
