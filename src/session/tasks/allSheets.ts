import { crossCheck, titleAbove, type CrossCheck } from "../../library/across";
import { HostError, type HostErrorCode, type SheetInfo } from "../../host/types";
import type { NoPlan } from "../../plan/types";
import type { Entry } from "../findings/findingIndex";
import { addressesOfFinding } from "../findings/place";
import type { ReplacedResult, ReviewedResult } from "../types";
import type { Job } from "../work/jobs";
import { Store } from "../work/store";
import type { SessionWork } from "../work/work";

/** What became of a sheet of the workbook. */
export type SheetOutcome =
  | { readonly kind: "reviewed" }
  /** Not reviewed, and why. */
  | { readonly kind: "noPlan"; readonly noPlan: NoPlan }
  | { readonly kind: "hidden" }
  | { readonly kind: "failed"; readonly code: HostErrorCode };

export interface SheetOfAll {
  readonly id: string;
  readonly name: string;
  readonly outcome: SheetOutcome;
  /** Why it was not marked when all were; null = it was, or nobody asked. */
  readonly unmarked: HostErrorCode | "classified" | "declined" | null;
}

export interface AllSheetsState {
  /** Sheets of the workbook in their order; null before the first review. */
  readonly sheets: readonly SheetOfAll[] | null;
  /** The finding that is chosen in the list over all: its sheet and its key there. */
  readonly chosen: { readonly sheetId: string; readonly key: string } | null;
}

/** Refusals that concern one sheet; after any other one the rest is not tried. */
const OF_ONE_SHEET: ReadonlySet<HostErrorCode> = new Set<HostErrorCode>([
  "protected",
  "tooLarge",
  "notFound",
  "filtered",
  "changed",
  "occupied",
  "unsupported",
  "unreadable",
]);

/**
 * 审查全部计划表: every plan sheet of the workbook, each by the review of one sheet, and what they say of one project.
 * Hidden sheets are left alone and named: their cells cannot be shown, and marks on them would go unseen.
 */
export class ReviewingAll {
  readonly store = new Store<AllSheetsState>({ sheets: null, chosen: null });
  private last: { readonly results: readonly ReviewedResult[]; readonly check: CrossCheck } | null = null;

  constructor(private readonly work: SessionWork) {}

  /** Reviews all sheets; writes nothing. What was cancelled keeps what was reviewed until then. */
  review(): Promise<void> {
    return this.work.act("reading", async (job) => {
      await this.work.refresh();
      const { state } = this.work;
      const sheets = state.now.workbook?.sheets ?? [];
      state.shelf.hold(new Set(sheets.map(({ id }) => id)));
      this.store.set({ sheets: [], chosen: null });
      const done: SheetOfAll[] = [];
      await this.each(sheets, async (sheet) => {
        done.push({ id: sheet.id, name: sheet.name, outcome: await this.outcomeOf(sheet, job), unmarked: null });
        this.store.set({ sheets: [...done] });
      });
      state.store.set({
        notice: { kind: "allReviewed", plans: done.filter(({ outcome }) => outcome.kind === "reviewed").length },
      });
    });
  }

  /** Marks all plans that were reviewed; those with classified rows are asked about one by one, after the others, those with saved results at once in the end. */
  mark(): Promise<void> {
    const plans = (this.store.get().sheets ?? []).filter(({ outcome }) => outcome.kind === "reviewed");
    this.store.set({ sheets: this.store.get().sheets?.map((sheet) => ({ ...sheet, unmarked: null })) ?? null });
    return this.marked(plans, { marked: 0, forgotten: [], asked: [], replaced: [] });
  }

  /** Results of the sheets that were reviewed, as they are now; the same array until one changes. */
  results(): readonly ReviewedResult[] {
    const results = (this.store.get().sheets ?? []).flatMap(({ id, outcome }) => {
      const result = outcome.kind === "reviewed" ? this.work.state.shelf.get(id)?.result : undefined;
      return result?.kind === "reviewed" ? [result] : [];
    });
    const known = this.last?.results ?? [];
    if (this.last && results.length === known.length && results.every((result, at) => result === known[at]))
      return known;
    this.last = { results, check: this.checked(results) };
    return results;
  }

  /** What the sheets say of one project. */
  check(): CrossCheck {
    this.results();
    return this.last?.check ?? crossCheck([], this.work.engine().policy.places);
  }

  /** Chooses a finding of any sheet and selects its cell there; null chooses none. */
  async choose(sheetId: string, entry: Entry | null): Promise<void> {
    this.store.set({ chosen: entry && { sheetId, key: entry.key } });
    if (!entry) return;
    const address = entry.finding ? addressesOfFinding(entry.finding)[0] : undefined;
    await this.show(sheetId, address ?? (entry.row === null ? "A1" : `A${entry.row}`));
  }

  /** Selects a cell of a sheet, because a person asked for it. */
  async show(sheetId: string, address: string): Promise<void> {
    await this.work.select(sheetId, address);
    // A host that does not tell which sheet came to the front is asked.
    if (this.work.state.now.sheet?.id !== sheetId) await this.work.refresh().catch(() => undefined);
  }

  private async outcomeOf(sheet: SheetInfo, job: Job): Promise<SheetOutcome> {
    if (!sheet.isVisible) return { kind: "hidden" };
    try {
      const { result } = await this.work.read(sheet.id, job);
      return result.kind === "noPlan" ? { kind: "noPlan", noPlan: result.noPlan } : { kind: "reviewed" };
    } catch (error) {
      return { kind: "failed", code: codeOf(error) };
    }
  }

  private marked(plans: readonly SheetOfAll[], so: SoFar): Promise<void> {
    const { work } = this;
    return work.act("marking", async (job) => {
      let { marked } = so;
      const [forgotten, asked, replaced] = [new Set(so.forgotten), [...so.asked], [...so.replaced]];
      await this.each(plans, async (sheet) => {
        const { id } = sheet;
        try {
          const end = await work.mark(id, job);
          if (end.kind === "stopped") asked.push({ sheet, rows: end.rows });
          if (end.kind === "asked") replaced.push(end.replaced);
          if (end.kind !== "marked") return;
          marked += 1;
          for (const each of end.forgotten ?? []) forgotten.add(each);
        } catch (error) {
          this.unmarked(id, codeOf(error));
        }
      });
      const [next, ...rest] = asked;
      const now = { marked, forgotten: [...forgotten], asked: rest, replaced };
      if (!next) return this.askToReplace(now);
      const { id } = next.sheet;
      work.stop(
        id,
        next.rows,
        () => this.marked([next.sheet], now),
        () => {
          this.unmarked(id, "classified");
          return this.marked([], now);
        },
      );
    });
  }

  /** One question about all saved results that would be replaced, once nothing else is to be asked. */
  private askToReplace(so: SoFar): void {
    const { replaced } = so;
    if (replaced.length === 0) return this.tellMarked(so);
    const ids = new Set(replaced.map(({ sheetId }) => sheetId));
    const rest = { ...so, replaced: [] };
    this.work.askToReplace(
      replaced,
      () =>
        this.marked(
          (this.store.get().sheets ?? []).filter(({ id }) => ids.has(id)),
          rest,
        ),
      () => {
        for (const id of ids) this.unmarked(id, "declined");
        return this.marked([], rest);
      },
    );
  }

  private tellMarked({ marked, forgotten }: SoFar): void {
    const left = (this.store.get().sheets ?? []).filter(({ unmarked }) => unmarked !== null).map(({ name }) => name);
    this.work.state.store.set({ notice: { kind: "allMarked", marked, left, forgotten } });
  }

  private unmarked(id: string, why: NonNullable<SheetOfAll["unmarked"]>): void {
    const sheets = this.store.get().sheets ?? [];
    this.store.set({ sheets: sheets.map((sheet) => (sheet.id === id ? { ...sheet, unmarked: why } : sheet)) });
  }

  /** Works on one sheet after the other, and says which. */
  private async each<T extends { readonly name: string }>(sheets: readonly T[], on: (sheet: T) => Promise<void>) {
    const { state } = this.work;
    try {
      for (const [at, sheet] of sheets.entries()) {
        state.workingOn = `${sheet.name} (${at + 1}/${sheets.length})`;
        await on(sheet);
      }
    } finally {
      state.workingOn = null;
    }
  }

  private checked(results: readonly ReviewedResult[]): CrossCheck {
    const sheets = results.map(({ sheetId, review }) => {
      const grid = this.work.state.shelf.get(sheetId)?.grid;
      return { id: sheetId, title: grid ? titleAbove(grid, review.plan) : "", review };
    });
    return crossCheck(sheets, this.work.engine().policy.places);
  }
}

/** What was marked before a stop. */
interface SoFar {
  readonly marked: number;
  readonly forgotten: readonly string[];
  /** Sheets that a person has still to answer for. */
  readonly asked: readonly { readonly sheet: SheetOfAll; readonly rows: readonly number[] }[];
  /** Saved results that a person has still to be asked about. */
  readonly replaced: readonly ReplacedResult[];
}

/** @throws whatever does not concern the one sheet only */
function codeOf(error: unknown): HostErrorCode {
  if (error instanceof HostError && OF_ONE_SHEET.has(error.code)) return error.code;
  throw error;
}
