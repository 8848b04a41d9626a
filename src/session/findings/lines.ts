/** What a review says, line by line, in the order of the sheet; after an edit no more lines are made than rows changed. */
import { isUndecided, undetermined } from "../../review";
import { CLASSIFIED_KEY, fingerprinter, projectKey } from "../../review/fingerprint";
import type { Finding, RowReview, SheetReview } from "../../review/types";
import { changedPlaces } from "../../sheet";
import { kindOfFinding } from "./kind";
import type { Undressed } from "./entry";

/** An entry with the fingerprint of what it tells. */
export interface Line {
  readonly id: string;
  readonly entry: Undressed;
}

interface Lines {
  readonly findings: readonly Line[];
  /** What could not be decided on the row. */
  readonly open: Line | null;
}

/** A row that an edit left alone is the same object in the next review, and so is what is said of it here. */
const LINES = new WeakMap<RowReview, Lines>();

export function linesOf(row: RowReview): Lines {
  const known = LINES.get(row);
  if (known) return known;
  const key = (): string => (row.classified ? CLASSIFIED_KEY : projectKey(row.project.name, row.project.unit));
  const lines: Lines = {
    findings: row.findings.map((finding) => ({ id: finding.id, entry: entryOf(finding, row) })),
    open: isUndecided(row) ? { id: fingerprinter()(key(), ["undecided"]), entry: undecidedEntry(row) } : null,
  };
  LINES.set(row, lines);
  return lines;
}

/** What is said of the sheet is the same line as long as it is the same finding. */
const HEADS = new WeakMap<Finding, Line>();

function headOf(finding: Finding): Line {
  const known = HEADS.get(finding);
  if (known) return known;
  const line = { id: finding.id, entry: entryOf(finding, null) };
  HEADS.set(finding, line);
  return line;
}

function entryOf(finding: Finding, row: RowReview | null): Undressed {
  return {
    kind: kindOfFinding(finding),
    finding,
    undecided: null,
    row: finding.row,
    project: row && !row.classified ? row.project : null,
    classified: row?.classified ?? false,
    tier: row?.computed?.tier.tier ?? null,
  };
}

/** What could not be decided on a row is told in one entry, with every field that would have to be filled and every year whose holidays are not known. */
function undecidedEntry(row: RowReview): Undressed {
  const rules = [...new Set(row.undecided.map((open) => open.rule))];
  const missing = [...new Set([...row.undecided.flatMap((open) => open.missing), ...undetermined(row)])];
  const years = [...new Set(row.undecided.flatMap((open) => open.years ?? []))];
  return {
    kind: "undecided",
    finding: null,
    undecided: { rules, missing, years },
    row: row.row,
    project: row.classified ? null : row.project,
    classified: row.classified,
    tier: row.computed?.tier.tier ?? null,
  };
}

/** The lines of a review: what concerns the whole sheet first, then row by row. */
export interface Laid {
  readonly lines: readonly Line[];
  /** How many concern the whole sheet. */
  readonly heads: number;
  /** Where the lines of each row begin, behind those. */
  readonly starts: readonly number[];
  /** The key of each, where rows of one name say the same; null: each line's own. */
  readonly keys: readonly string[] | null;
}

/** More rows at once are laid out as a whole. */
const MOST_ROWS = 100;

/** What the lists of one sheet share: lines of rows that are those of the review before. */
export class LineMemo {
  private last: { readonly rows: readonly RowReview[]; readonly body: readonly Line[]; readonly laid: Laid } | null =
    null;
  /** How often each fingerprint of what could not be decided stands there. */
  private readonly opens = new Map<string, number>();

  lay(review: SheetReview): Laid {
    const { rows } = review;
    const heads = review.findings.map(headOf);
    const { body, starts, keys } = this.again(rows) ?? this.whole(rows);
    const laid: Laid = {
      lines: heads.concat(body),
      heads: heads.length,
      starts,
      keys: keys && heads.map(({ id }) => id).concat(keys),
    };
    this.last = { rows, body, laid };
    return laid;
  }

  private whole(rows: readonly RowReview[]): Body {
    const body: Line[] = [];
    const starts: number[] = [];
    this.opens.clear();
    for (const row of rows) {
      starts.push(body.length);
      const { findings, open } = linesOf(row);
      body.push(...findings);
      if (!open) continue;
      body.push(open);
      this.count(open, 1);
    }
    return {
      body,
      starts,
      keys: this.opens.size === body.filter(({ entry }) => entry.undecided).length ? null : keysOf(body),
    };
  }

  private again(rows: readonly RowReview[]): Body | null {
    const { last } = this;
    const changed = last && last.laid.keys === null ? changedPlaces(rows, last.rows) : null;
    if (!last || !changed || changed.length > MOST_ROWS) return null;
    if (changed.length === 0) return { body: last.body, starts: last.laid.starts, keys: null };
    const pieces = changed.map((place) => ({
      place,
      old: linesOf(last.rows[place] as RowReview),
      now: linesOf(rows[place] as RowReview),
    }));
    for (const { old } of pieces) if (old.open) this.count(old.open, -1);
    let areOwn = true;
    for (const { now } of pieces) if (now.open) areOwn = this.count(now.open, 1) === 1 && areOwn;
    if (!areOwn) return null;
    const body = last.body.slice();
    const starts = last.laid.starts.slice();
    let [shift, from] = [0, 0];
    for (const { place, old, now } of pieces) {
      if (shift !== 0) for (let row = from; row <= place; row += 1) starts[row] = (starts[row] ?? 0) + shift;
      from = place + 1;
      body.splice(starts[place] ?? 0, lengthOf(old), ...now.findings, ...(now.open ? [now.open] : []));
      shift += lengthOf(now) - lengthOf(old);
    }
    if (shift !== 0) for (let row = from; row < starts.length; row += 1) starts[row] = (starts[row] ?? 0) + shift;
    return { body, starts, keys: null };
  }

  private count({ id }: Line, by: 1 | -1): number {
    const count = (this.opens.get(id) ?? 0) + by;
    if (count === 0) this.opens.delete(id);
    else this.opens.set(id, count);
    return count;
  }
}

interface Body extends Pick<Laid, "starts" | "keys"> {
  readonly body: readonly Line[];
}

const lengthOf = ({ findings, open }: Lines): number => findings.length + (open ? 1 : 0);

/** Rows of one name of which something could not be decided are told apart by their order. */
function keysOf(body: readonly Line[]): readonly string[] {
  const copies = new Map<string, number>();
  return body.map(({ id, entry }) => {
    if (!entry.undecided) return id;
    const copy = (copies.get(id) ?? 0) + 1;
    copies.set(id, copy);
    return copy === 1 ? id : `${id}-${copy}`;
  });
}

/** Where each line stood before; -1: it was not there. */
export function placesBefore(now: Laid, before: Laid): Int32Array {
  const places = new Int32Array(now.lines.length).fill(-1);
  // What concerns the sheet is made anew by many an edit, and must not part the rest from what it was.
  alongside(places, now.lines, before.lines, [0, now.heads], [0, before.heads]);
  alongside(places, now.lines, before.lines, [now.heads, now.lines.length], [before.heads, before.lines.length]);
  return places;
}

type Stretch = readonly [from: number, to: number];

function alongside(
  places: Int32Array,
  now: readonly Line[],
  before: readonly Line[],
  [nowFrom, nowTo]: Stretch,
  [beforeFrom, beforeTo]: Stretch,
): void {
  const most = Math.min(nowTo - nowFrom, beforeTo - beforeFrom);
  let head = 0;
  while (head < most && now[nowFrom + head] === before[beforeFrom + head]) {
    places[nowFrom + head] = beforeFrom + head;
    head += 1;
  }
  let tail = 1;
  while (tail <= most - head && now[nowTo - tail] === before[beforeTo - tail]) {
    places[nowTo - tail] = beforeTo - tail;
    tail += 1;
  }
  const between = new Map<Line, number>();
  for (let at = beforeFrom + head; at <= beforeTo - tail; at += 1) between.set(before[at] as Line, at);
  for (let at = nowFrom + head; at <= nowTo - tail; at += 1) places[at] = between.get(now[at] as Line) ?? -1;
}
