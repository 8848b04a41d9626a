import { textOf } from "../../rules/facts";
import { matchProjects, matchRows, nameKey, type MatchRow, type Question } from "../match";
import { likeness } from "../match/keys";
import { changesOf } from "./compare";
import { columnsOf } from "./columns";
import { placed } from "./placing";
import { groupBy, isCount, projectGroups, wordsOf } from "./groups";
import { isClassified, keyOfRow, placeOf, saysAll, sortProjects, type SentProject } from "./sentProjects";
import { unitOfSheet } from "./sentUnit";
import type {
  Conflict,
  LibrarySheet,
  LostColumn,
  Merge,
  NotTaken,
  NotTakenReason,
  SameRow,
  SentRow,
  SentSheet,
  TakenColumn,
} from "./types";

export interface MergeOptions {
  /** Rows that are left out for a reason found elsewhere, by keyOfRow. */
  readonly refused?: ReadonlyMap<string, NotTakenReason>;
  /** Rows of which a person said that they are new, whatever is doubted about them, by keyOfRow. */
  readonly asNew?: ReadonlySet<string>;
  /** Rows of which a person said which row of the library they are, by keyOfRow. */
  readonly given?: ReadonlyMap<string, number>;
}

/** Merges what was sent into the library, as data: what becomes of every row, and what is to be written. */
export function mergeSheets(library: LibrarySheet, sheets: readonly SentSheet[], options: MergeOptions = {}): Merge {
  return new Merger(library, options).run(sheets);
}

class Merger {
  private readonly same: SameRow[] = [];
  private readonly conflicts: Conflict[] = [];
  private readonly notTaken: NotTaken[] = [];
  private readonly lost: LostColumn[] = [];
  private readonly taken: TakenColumn[] = [];
  private readonly fresh: SentProject[] = [];
  /** Rows that say no more than another one, with it. */
  private readonly repeats: { readonly row: SentRow; readonly of: SentProject }[] = [];
  private readonly libraryRows: readonly MatchRow[];
  private readonly byRow: ReadonlyMap<number, LibrarySheet["plan"]["projects"][number]>;
  private readonly countsCodes: boolean;

  constructor(
    private readonly library: LibrarySheet,
    private readonly options: MergeOptions,
  ) {
    const { plan } = library;
    this.countsCodes = isCount(plan.projects.map((project) => textOf(project, "code")));
    this.libraryRows = matchRows(plan).map((row) => (this.countsCodes ? { ...row, code: "" } : row));
    this.byRow = new Map(plan.projects.map((project) => [project.row, project]));
  }

  run(sheets: readonly SentSheet[]): Merge {
    for (const sent of sheets) this.look(sent);
    const chosen = this.settleRepeats();
    const { rows, appended, strayed } = placed(this.library, chosen, this.countsCodes);
    const toRow = new Map(appended.map((each) => [keyOfRow(each), each.toRow]));
    for (const { row, of } of this.repeats) this.follow(row, of, toRow);
    const before = this.library.plan.projects.length;
    return {
      before,
      after: before + appended.length,
      appended,
      strayed,
      same: this.same,
      conflicts: this.conflicts,
      notTaken: this.notTaken,
      lostColumns: this.lost,
      takenColumns: this.taken,
      rows,
    };
  }

  /** Looks the rows of one sheet up in the library. */
  private look(sent: SentSheet): void {
    const { library, options, countsCodes } = this;
    const open = sent.plan.projects.filter((project) => !isClassified(project));
    const columns = columnsOf(
      library,
      sent,
      open.flatMap(({ rows }) => rows),
    );
    const ignoreCodes = countsCodes && isCount(sent.plan.projects.map((project) => textOf(project, "code")));
    const known = ignoreCodes ? { ...columns, pairs: columns.pairs.filter(({ field }) => field !== "code") } : columns;
    const hasUnits = library.plan.columns.some(({ field }) => field === "unit");
    const unit = sent.plan.columns.some(({ field }) => field === "unit") ? null : unitOfSheet(sent);
    const sorted = sortProjects(sent, known, unit, { libraryHasUnits: hasUnits, ignoreCodes });
    this.lost.push(...columns.lost);
    this.taken.push(...columns.taken);
    this.repeats.push(...sorted.repeats);
    for (const { row, reason } of sorted.refused) this.notTaken.push({ ...row, reason });
    const candidates = sorted.candidates.filter((candidate) => {
      const reason = options.refused?.get(keyOfRow(candidate));
      if (reason) this.notTaken.push({ ...placeOf(candidate), reason });
      return !reason;
    });
    this.match(candidates);
  }

  private match(candidates: readonly SentProject[]): void {
    const byRow = new Map(candidates.map((candidate) => [candidate.row, candidate]));
    const matching = matchProjects(
      this.libraryRows,
      candidates.map(({ match }) => match),
    );
    const paired = new Map(matching.pairs.map((pair) => [pair.newRow, pair]));
    const doubts = groupBy(
      matching.questions.filter((question) => this.isDoubtful(question, byRow.get(question.newRow))),
      ({ newRow }) => newRow,
    );
    for (const candidate of candidates) {
      const pair = paired.get(candidate.row);
      const given = this.options.given?.get(keyOfRow(candidate));
      const questions = this.options.asNew?.has(keyOfRow(candidate)) ? undefined : doubts.get(candidate.row);
      if (given !== undefined && this.byRow.has(given)) this.compare(candidate, given, "given");
      else if (pair) this.compare(candidate, pair.oldRow, pair.by);
      else if (questions?.[0])
        this.notTaken.push({
          ...placeOf(candidate),
          reason: {
            kind: "doubt",
            doubt: questions[0].doubt,
            libraryRows: [...new Set(questions.map(({ oldRow }) => oldRow))].sort((a, b) => a - b),
          },
        });
      else this.fresh.push(candidate);
    }
  }

  /**
   * A department's sheet adds projects; its names need not be told from every like name in the library. Worth asking:
   * a name that is nearly the same, or a like name or another unit with the same total.
   */
  private isDoubtful({ doubt, oldRow }: Question, sent: SentProject | undefined): boolean {
    if (doubt !== "renamed" && doubt !== "unitChanged") return true;
    const row = this.libraryRows.find((each) => each.row === oldRow);
    if (!row || !sent) return true;
    const sameTotal = row.total !== null && row.total === sent.match.total;
    if (doubt === "unitChanged") return sameTotal;
    const alike = likeness(nameKey(row.name), nameKey(sent.match.name));
    return alike >= ALIKE || (sameTotal && alike >= ALIKE_WITH_TOTAL);
  }

  private compare(candidate: SentProject, libraryRow: number, by: Conflict["by"]): void {
    const project = this.byRow.get(libraryRow);
    if (!project) return;
    if (isClassified(project)) {
      this.notTaken.push({ ...placeOf(candidate), reason: { kind: "classifiedInLibrary", libraryRow } });
      return;
    }
    const changes = changesOf(project, candidate.project, candidate.columns.pairs);
    if (changes.length === 0) this.same.push({ ...placeOf(candidate), libraryRow });
    else this.conflicts.push({ ...placeOf(candidate), libraryRow, by, changes });
  }

  /** Of new rows that mean one project the fullest is taken, where nothing in the others speaks against it. */
  private settleRepeats(): readonly SentProject[] {
    const chosen: SentProject[] = [];
    for (const group of projectGroups(this.fresh)) {
      const said = group.filter((one) => this.options.asNew?.has(keyOfRow(one)));
      const whole = group.filter((one) => group.every((other) => other === one || saysAll(one, other)));
      if (whole.length === 0 && said.length === 1 && said[0]) {
        chosen.push(said[0]);
        this.refuseOthers(group, said[0]);
        continue;
      }
      const taken = whole.length === 0 ? null : [...whole].sort((a, b) => compareTexts(wordsOf(a), wordsOf(b)))[0];
      if (taken) {
        chosen.push(taken);
        for (const other of group) if (other !== taken) this.repeats.push({ row: placeOf(other), of: taken });
      } else this.refuseOthers(group, null);
    }
    return this.fresh.filter((candidate) => chosen.includes(candidate));
  }

  /** Rows that mean one project and do not say the same, but the one that a person chose. */
  private refuseOthers(group: readonly SentProject[], chosen: SentProject | null): void {
    for (const one of group)
      if (one !== chosen)
        this.notTaken.push({
          ...placeOf(one),
          reason: { kind: "sentTwice", others: group.filter((other) => other !== one).map(placeOf) },
        });
  }

  /** A row that says no more than another shares its fate. */
  private follow(row: SentRow, of: SentProject, toRow: ReadonlyMap<string, number>): void {
    const key = keyOfRow(of);
    const libraryRow = toRow.get(key) ?? this.same.find((each) => keyOfRow(each) === key)?.libraryRow;
    const conflict = this.conflicts.find((each) => keyOfRow(each) === key);
    const refused = this.notTaken.find((each) => keyOfRow(each) === key);
    const further = this.repeats.find((each) => keyOfRow(each.row) === key);
    if (libraryRow !== undefined) this.same.push({ ...row, libraryRow });
    else if (conflict) this.conflicts.push({ ...conflict, ...row });
    else if (refused) this.notTaken.push({ ...refused, ...row });
    else if (further) this.follow(row, further.of, toRow);
  }
}

/** Names as like as this are asked about; with the same total, less will do. */
const ALIKE = 0.8;
const ALIKE_WITH_TOTAL = 0.5;

const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
