import { codeKey, nameKey } from "./keys";
import { nearQuestions } from "./near";
import type { GivenPair, Keyed, Matching, MatchRow, Pair, Question } from "./types";

/**
 * Finds each project of one sheet in another.
 * @param given what a person has answered; it comes before everything else
 * @throws RangeError where an answer names a row that is no project, or one twice
 */
export function matchProjects(
  old: readonly MatchRow[],
  now: readonly MatchRow[],
  given: readonly GivenPair[] = [],
): Matching {
  const matcher = new Matcher(keyed(old, bothCount(old, now)), keyed(now, bothCount(old, now)));
  matcher.answer(given);
  matcher.byCode();
  matcher.byIdentity();
  matcher.near();
  return matcher.result();
}

class Matcher {
  private readonly pairs: Pair[] = [];
  private readonly questions = new Map<string, Question>();
  private readonly leftOld: Map<number, Keyed>;
  private readonly leftNew: Map<number, Keyed>;
  /** Rows of which a person said that they have no counterpart. */
  private readonly alone: { readonly old: number[]; readonly now: number[] } = { old: [], now: [] };

  constructor(
    private readonly old: readonly Keyed[],
    private readonly now: readonly Keyed[],
  ) {
    this.leftOld = new Map(old.map((row) => [row.row, row]));
    this.leftNew = new Map(now.map((row) => [row.row, row]));
  }

  answer(given: readonly GivenPair[]): void {
    for (const { oldRow, newRow } of given) {
      if (oldRow !== null && !this.leftOld.delete(oldRow)) throw new RangeError(`old ${oldRow}`);
      if (newRow !== null && !this.leftNew.delete(newRow)) throw new RangeError(`new ${newRow}`);
      if (oldRow !== null && newRow !== null) this.pairs.push({ oldRow, newRow, by: "given" });
      else if (oldRow !== null) this.alone.old.push(oldRow);
      else if (newRow !== null) this.alone.now.push(newRow);
    }
  }

  byCode(): void {
    const [olds, news] = [groups(this.leftOld.values(), "codeKey"), groups(this.leftNew.values(), "codeKey")];
    const coded: [Keyed, Keyed][] = [];
    for (const [code, before] of olds) {
      const after = news.get(code) ?? [];
      if (after.length === 0) continue;
      if (before.length > 1 || after.length > 1) this.askAll(before, after, "codeTwice");
      else coded.push([before[0] as Keyed, after[0] as Keyed]);
    }
    const against = this.contradictions(coded);
    for (const [before, after] of coded) {
      if (against.has(before) || against.has(after)) continue;
      this.pair(before, after, "code");
    }
    this.askNamesakes();
    this.settle();
  }

  /** A row of the name and unit of one that is asked about may be what that one is: it is asked too. */
  private askNamesakes(): void {
    const asked = [...this.questions.values()];
    const [olds, news] = [groups(this.leftOld.values(), "identity"), groups(this.leftNew.values(), "identity")];
    for (const { oldRow, newRow, doubt } of asked) {
      const [before, after] = [this.leftOld.get(oldRow), this.leftNew.get(newRow)];
      if (before) this.askAll([before], news.get(before.identity) ?? [], doubt);
      if (after) this.askAll(olds.get(after.identity) ?? [], [after], doubt);
    }
  }

  /** Pairs by code of which name and unit say that the project stands on another row: each way is asked. */
  private contradictions(coded: readonly (readonly [Keyed, Keyed])[]): ReadonlySet<Keyed> {
    const against = new Set<Keyed>();
    const partner = new Map<Keyed, Keyed>();
    for (const [before, after] of coded) partner.set(before, after).set(after, before);
    const [olds, news] = [groups(this.leftOld.values(), "identity"), groups(this.leftNew.values(), "identity")];
    for (const [before, after] of coded) {
      if (before.identity === after.identity) continue;
      const elsewhere = (rows: readonly Keyed[] | undefined, identity: string): readonly Keyed[] =>
        (rows ?? []).filter((row) => partner.get(row)?.identity !== identity);
      const others = before.identity === "" ? [] : elsewhere(news.get(before.identity), before.identity);
      const origins = after.identity === "" ? [] : elsewhere(olds.get(after.identity), after.identity);
      if (others.length + origins.length === 0) continue;
      for (const row of [before, after, ...others, ...origins]) against.add(row);
      this.askAll([before], [after, ...others], "contradicts");
      this.askAll(origins, [after], "contradicts");
    }
    // A row that is drawn in takes its own partner along.
    for (const row of [...against]) {
      const other = partner.get(row);
      if (!other || against.has(other)) continue;
      against.add(other);
      const [before, after] = coded.find((pair) => pair.includes(row)) ?? [];
      if (before && after) this.askAll([before], [after], "contradicts");
    }
    return against;
  }

  byIdentity(): void {
    const [olds, news] = [groups(this.leftOld.values(), "identity"), groups(this.leftNew.values(), "identity")];
    const [allOld, allNew] = [groups(this.old, "identity"), groups(this.now, "identity")];
    for (const [identity, before] of olds) {
      const after = news.get(identity) ?? [];
      const [first, second] = [before[0], after[0]];
      if (!first || !second) continue;
      if ((first.unit === null) !== (second.unit === null)) continue;
      const recoded = [...before, ...after].every((row) => row.codeKey !== "");
      // With another code, a namesake that was found by its own code makes this one less than certain.
      const alone = recoded
        ? allOld.get(identity)?.length === 1 && allNew.get(identity)?.length === 1
        : before.length === 1 && after.length === 1;
      if (alone) this.pair(first, second, "nameUnit");
      else this.askAll(before, after, "twoCandidates");
    }
    this.settle();
  }

  near(): void {
    for (const question of nearQuestions([...this.leftOld.values()], [...this.leftNew.values()])) this.ask(question);
    this.settle();
  }

  result(): Matching {
    const rows = (left: ReadonlyMap<number, Keyed>, alone: readonly number[]): readonly number[] =>
      [...left.keys(), ...alone].sort((a, b) => a - b);
    return {
      pairs: [...this.pairs].sort((a, b) => a.newRow - b.newRow),
      questions: [...this.questions.values()].sort((a, b) => a.oldRow - b.oldRow || a.newRow - b.newRow),
      onlyOld: rows(this.leftOld, this.alone.old),
      onlyNew: rows(this.leftNew, this.alone.now),
    };
  }

  private pair(before: Keyed, after: Keyed, by: "code" | "nameUnit"): void {
    this.pairs.push({ oldRow: before.row, newRow: after.row, by });
    this.leftOld.delete(before.row);
    this.leftNew.delete(after.row);
  }

  private askAll(olds: readonly Keyed[], news: readonly Keyed[], doubt: Question["doubt"]): void {
    for (const before of olds) for (const after of news) this.ask({ oldRow: before.row, newRow: after.row, doubt });
  }

  private ask(question: Question): void {
    const key = `${question.oldRow}:${question.newRow}`;
    if (!this.questions.has(key)) this.questions.set(key, question);
  }

  /** Rows that are asked about are left to nothing else. */
  private settle(): void {
    for (const { oldRow, newRow } of this.questions.values()) {
      this.leftOld.delete(oldRow);
      this.leftNew.delete(newRow);
    }
  }
}

/** 1, 2, 3 down both sheets is a count of rows under the name of a code, and shifts with every row. */
function bothCount(old: readonly MatchRow[], now: readonly MatchRow[]): boolean {
  const counts = (rows: readonly MatchRow[]): boolean => {
    const codes = rows.map(({ code }) => codeKey(code)).filter((code) => code !== "");
    return codes.length > 0 && codes.every((code, index) => /^\d{1,4}$/.test(code) && Number(code) === index + 1);
  };
  return counts(old) && counts(now);
}

function keyed(rows: readonly MatchRow[], ignoreCodes: boolean): readonly Keyed[] {
  return rows.map((row) => {
    const [name, unit] = [nameKey(row.name), nameKey(row.unit ?? "")];
    return {
      ...row,
      codeKey: ignoreCodes ? "" : codeKey(row.code),
      nameKey: name,
      unitKey: unit,
      identity: name === "" ? "" : `${name}\u0001${unit}`,
    };
  });
}

function groups(rows: Iterable<Keyed>, by: "codeKey" | "identity"): ReadonlyMap<string, Keyed[]> {
  const grouped = new Map<string, Keyed[]>();
  for (const row of rows) {
    if (row[by] === "") continue;
    const group = grouped.get(row[by]);
    if (group) group.push(row);
    else grouped.set(row[by], [row]);
  }
  return grouped;
}
