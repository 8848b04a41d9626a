/**
 * rounds/: a review and the one before it: what is settled, open or new, explanations that were given, and what of
 * both is saved.
 */
import type { WorkbookHost } from "../../host/types";
import { settled } from "../../review/comparison";
import {
  bytesOf,
  followNames,
  type Histories,
  historiesToKeep,
  HISTORY_KEY,
  type KeptKind,
  MOST_BYTES,
  MOST_WAIVERS,
  readHistories,
  readWaivers,
  type SheetHistory,
  type Waiver,
  type Waivers,
  WAIVERS_KEY,
  waiversToKeep,
} from "../../kept";
import { canBeExplained, type Held, holding, waiverOf } from "./waivers";
import { historyOf, saysTheSame } from "./history";
import { numberedIn, redressed, type Entry } from "../findings/findingIndex";
import { roundFrom, type Round } from "./round";
import { numberedAgain } from "./numbering";
import type { EntrySaid } from "./said";
import { moved, problemNumbers, settledOf, standsFor } from "./settled";
import type { SessionState } from "../work/state";
import type { LoopState, ReviewedResult } from "../types";

/** Bytes left for what else is kept: settings, the note of hints. */
const SMALL_SETTINGS = 2_000;
const NOTHING_EXPLAINED: Held = { held: new Map(), lapsed: [] };

/**
 * The loop 退回—修改—复核: what the last review of each sheet has said (kept in the workbook when a sheet is marked, or on
 * request), the numbers of the findings, and what a person has explained. Kept by sheet name, like the columns.
 */
export class ReviewLoop {
  private histories: Histories = {};
  private waivers: Waivers = {};
  private readonly rounds = new Map<string, Round>();

  constructor(
    private readonly host: WorkbookHost,
    private readonly state: SessionState,
    private readonly now: () => Date,
  ) {}

  /** Learns what the workbook kept. */
  async open(onLost: (kind: KeptKind) => void): Promise<void> {
    this.histories = readHistories(await this.host.readSetting(HISTORY_KEY), () => onLost("history"));
    this.waivers = readWaivers(await this.host.readSetting(WAIVERS_KEY), () => onLost("waivers"));
    this.rounds.clear();
  }

  /** A review with its numbers, its comparison and its explanations. `isAsked`: a person asked for it, it is a new round. */
  dress(result: ReviewedResult, isAsked: boolean): ReviewedResult {
    const { sheetName, review } = result;
    const last = own(this.histories, sheetName);
    const round = this.roundOf(sheetName, last);
    const numbered = numberedAgain(round.numbered, result.index, review);
    const { said } = numbered;
    round.numbered = numbered;
    // Marking again what was not touched meanwhile leaves the comparison as it is.
    if (isAsked && !(round.baseline && last && saysTheSame(last, result.index))) round.baseline = last;
    const { baseline } = round;
    const against = baseline && !baseline.isCut ? baseline : null;
    const before = against && problemNumbers(against);
    const { held, lapsed } = this.explained(sheetName, result, said);
    const known = held === NOTHING_EXPLAINED.held && round.dressed?.before === before ? round.dressed.entries : null;
    const index = redressed(
      result.index,
      ({ key, kind }, place) => {
        const number = said[place]?.number ?? 0;
        return {
          number,
          standing: before === null || kind === "info" ? null : before.has(number) ? "open" : "new",
          waiver: held.get(key) ?? null,
        };
      },
      (place) => {
        const entry = known?.[numbered.from?.[place] ?? -1];
        return entry?.number === said[place]?.number ? (entry ?? null) : null;
      },
    );
    round.dressed = held === NOTHING_EXPLAINED.held ? { entries: index.entries, before } : null;
    const loop: LoopState = {
      against: baseline && { at: baseline.at, isCut: baseline.isCut },
      settled: against ? settledOf(settled(against.said, problemNumbers({ said })), against, review) : [],
      lapsed,
      kept: standsFor(last),
      replaced: standsFor(round.replaced),
      isKept: last !== null && (last.isCut || saysTheSame(last, index)),
      isOwn: last !== null && round.savedAt === last.at,
    };
    return { ...result, index, loop };
  }

  /**
   * Keeps what the last review of a sheet has said, for the next one to compare with.
   * @param keepsSaved the saved review stays the one to compare with; only the numbers go on
   * @returns sheets of which there was room for the numbers only
   */
  async remember(sheetId: string, keepsSaved = false): Promise<readonly string[]> {
    const result = this.state.shelf.get(sheetId)?.result;
    if (result?.kind !== "reviewed") return [];
    const { sheetName, review, index } = result;
    const next = this.rounds.get(sheetName)?.numbered.next ?? index.entries.length + 1;
    const round = this.rounds.get(sheetName);
    const old = own(this.histories, sheetName);
    const history = keepsSaved && old ? { ...old, next } : historyOf(review, index, this.now().getTime(), next);
    if (round && old && !keepsSaved && !saysTheSame(old, index)) round.replaced = old;
    if (round && !keepsSaved) round.savedAt = history.at;
    this.histories = { ...this.histories, [sheetName]: history };
    const lapsed = new Set(result.loop.lapsed.map(({ waiver }) => waiver));
    const standing = new Set(index.entries.flatMap(({ waiver }) => (waiver ? [waiver] : [])));
    const kept = own(this.waivers, sheetName) ?? [];
    // What is settled needs no explanation any more. What lapsed stays in sight until the person has seen it.
    const left = kept
      .filter((waiver) => keepsSaved || standing.has(waiver) || lapsed.has(waiver))
      .map((waiver) => moved(waiver, index));
    if (left.length !== kept.length || left.some((waiver, place) => waiver !== kept[place])) {
      this.waivers = { ...this.waivers, [sheetName]: left };
      await this.host.writeSetting(WAIVERS_KEY, waiversToKeep(this.waivers));
    }
    this.dressAgain(sheetName);
    return this.keepHistories();
  }

  /** Explanations come first, then mappings and settings: the histories take what is left of the room. */
  private async keepHistories(): Promise<readonly string[]> {
    const others = bytesOf(waiversToKeep(this.waivers)) + bytesOf(this.state.now.settings.mappings);
    const { json, cut } = historiesToKeep(this.histories, MOST_BYTES - SMALL_SETTINGS - others);
    // What was cut is not tried again, and told once.
    this.histories = cut.length > 0 ? readHistories(json) : this.histories;
    await this.host.writeSetting(HISTORY_KEY, json);
    return cut;
  }

  /** 记住本次结果, for a review that marked nothing. */
  async rememberFront(): Promise<void> {
    const { sheet } = this.state.now;
    if (!sheet) return;
    await this.telling(async () => {
      const cut = await this.remember(sheet.id);
      if (cut.length > 0) this.state.store.set({ notice: { kind: "historyCut", sheets: cut } });
    });
  }

  /** Puts back what the newest saving of the sheet in front replaced; numbers given since are not given again. */
  async restoreFront(): Promise<void> {
    const sheetName = this.state.now.result?.sheetName;
    const round = sheetName === undefined ? undefined : this.rounds.get(sheetName);
    const now = sheetName === undefined ? null : own(this.histories, sheetName);
    if (sheetName === undefined || !round?.replaced || !now) return;
    this.histories = { ...this.histories, [sheetName]: { ...round.replaced, next: now.next } };
    round.baseline = round.replaced;
    round.replaced = null;
    this.dressAgain(sheetName);
    await this.telling(async () => void (await this.keepHistories()));
  }

  /** Marks a finding of the sheet in front as explained; false if there is no room for more. */
  async explain(entry: Entry, who: string, why: string): Promise<boolean> {
    const { result } = this.state.now;
    if (result?.kind !== "reviewed" || !canBeExplained(entry)) return false;
    const waiver = waiverOf(entry, result.review.plan, who, why, this.now().getTime());
    const others = (own(this.waivers, result.sheetName) ?? []).filter(
      ({ id, number }) => id !== entry.key && number !== entry.number,
    );
    if (!waiver || others.length >= MOST_WAIVERS) return false;
    await this.changeWaivers(result.sheetName, [...others, waiver]);
    return true;
  }

  /** Takes explanations back: that of an entry, or those that lapsed and were seen. */
  async withdraw(gone: readonly Waiver[]): Promise<void> {
    const { result } = this.state.now;
    if (!result) return;
    await this.changeWaivers(
      result.sheetName,
      (own(this.waivers, result.sheetName) ?? []).filter((waiver) => !gone.includes(waiver)),
    );
  }

  /** All follows sheets to their new names. */
  async renamed(names: ReadonlyMap<string, string>): Promise<void> {
    const histories = followNames(this.histories, names);
    const waivers = followNames(this.waivers, names);
    for (const [from, to] of names) {
      const round = this.rounds.get(from);
      if (round) this.rounds.delete(from);
      if (round) this.rounds.set(to, round);
    }
    this.histories = histories ?? this.histories;
    this.waivers = waivers ?? this.waivers;
    await this.telling(async () => {
      if (histories) await this.keepHistories();
      if (waivers) await this.host.writeSetting(WAIVERS_KEY, waiversToKeep(waivers));
    });
  }

  /** Explanations look for their findings by number too: only where there are some, the entries are numbered for them. */
  private explained(sheetName: string, { index, review }: ReviewedResult, said: readonly EntrySaid[]): Held {
    const waivers = own(this.waivers, sheetName) ?? [];
    if (waivers.length === 0) return NOTHING_EXPLAINED;
    return holding(
      waivers,
      numberedIn(index, (place) => said[place]?.number ?? 0),
      review.plan,
    );
  }

  private async changeWaivers(sheetName: string, list: readonly Waiver[]): Promise<void> {
    this.waivers = { ...this.waivers, [sheetName]: list };
    this.dressAgain(sheetName, true);
    await this.telling(() => this.host.writeSetting(WAIVERS_KEY, waiversToKeep(this.waivers)));
  }

  /** Results of a sheet with what is kept now; marks in the sheet may be older than an explanation. */
  private dressAgain(sheetName: string, areMarksOlder = false): void {
    this.state.shelf.replaceEach((result) => {
      if (result.kind !== "reviewed" || result.sheetName !== sheetName) return result;
      return this.dress(areMarksOlder && result.marks === "current" ? { ...result, marks: "outdated" } : result, false);
    });
    this.state.show();
  }

  private roundOf(sheetName: string, last: SheetHistory | null): Round {
    const known = this.rounds.get(sheetName);
    if (known) return known;
    const round = roundFrom(last);
    this.rounds.set(sheetName, round);
    return round;
  }

  private async telling(work: () => Promise<void>): Promise<void> {
    await work().catch((error: unknown) => this.state.tell(error, "settings"));
  }
}

function own<T>(kept: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(kept, name) ? (kept[name] ?? null) : null;
}
