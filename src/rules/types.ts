/**
 * rules/: one file, one rule, one plain object. A rule says which clause it stands for, which fields it needs, when it
 * applies and how it judges a row. A fault inside a rule is a fault of ours and is shown as such.
 */
import type { FieldKey } from "../fields";
import type { Locale, MessageData } from "../messages/types";
import type { Citation, PolicyPack, ReadingChoice, ReadingId } from "../regulation/types";
import type { PlanSheet, Project } from "../plan/types";
import type { Day } from "../exact";
import type { ActId } from "./acts/table";
import type { ParameterName } from "./acts/parameters";
import type { Trace } from "./trace/types";
import type { ProjectValues } from "./values/types";

export type { Expression, Trace } from "./trace/types";

/** error 不符合/数据错误 · warning 需核实 · info 说明 (reading 0.4). */
export type Severity = "error" | "warning" | "info";

/** Law and data are told apart: a blank or unreadable cell never counts as a violation. */
export type FindingKind = "law" | "data";

/** A cell a finding stands on: sheet row and column from 1, and the field read from it (null for a row or header cell). */
export interface FindingCell {
  readonly row: number;
  readonly column: number;
  readonly field: FieldKey | null;
}

/** What a rule says when it fails. `message` is one of those that the rule declares; `data` fills it. */
export interface Breach {
  readonly severity: Severity;
  readonly message: string;
  readonly data?: MessageData;
  /** Fields whose cells are marked; the project's own row is used where the field has no cell. */
  readonly fields: readonly FieldKey[];
  /** Overrides the rule's own citation (items of one article). */
  readonly cite?: Citation;
  /** The same in this place's own numbers: the clause of a parameter of the pack. */
  readonly ownCite?: Citation;
  /** The act it accuses, where that is not the rule's own. */
  readonly act?: ActId;
  /** Told once per sheet although the rule's other breaches stand on their rows. */
  readonly oncePerSheet?: true;
  /** How it came about, built only when asked; evaluated again, it is true. */
  readonly trace: () => Trace;
}

export type Outcome<B = Breach> =
  | { readonly kind: "pass" }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "fail"; readonly breaches: readonly B[] }
  /** 资料不足，未判定: the fields that would have to be filled, or the years whose holidays the calendar would have to know. */
  | { readonly kind: "undecided"; readonly missing: readonly FieldKey[]; readonly years?: readonly number[] };

export const NOT_APPLICABLE: Outcome<never> = { kind: "notApplicable" };
export const undecided = (...missing: FieldKey[]): Outcome<never> => ({ kind: "undecided", missing });

/** The calendar does not cover a year. */
export const undecidedYear = (year: number): Outcome<never> => ({ kind: "undecided", missing: [], years: [year] });

/** What a rule sees of a row. */
export interface RowContext {
  readonly project: Project;
  readonly sheet: PlanSheet;
  readonly policy: PolicyPack;
  /** Base date of the review (审查基准日). */
  readonly asOf: Day;
  /** Option in force of each open question. */
  readonly reading: (id: ReadingId) => ReadingChoice;
  /** Computed values of the row (tier, supplementary contract, adjustment, ceilings), each computed once. */
  readonly values: ProjectValues;
}

/** What a rule across rows sees. Classified rows are not among `rows`. */
export interface SheetContext {
  readonly sheet: PlanSheet;
  readonly policy: PolicyPack;
  readonly asOf: Day;
  readonly reading: (id: ReadingId) => ReadingChoice;
  readonly rows: readonly RowContext[];
}

/** Which rows a rule runs on. */
export type RuleReach =
  /** Rows the Measures apply to: not classified, not county, not below 30 万元, not O&M. */
  | "inScope"
  /** In scope, and O&M too. */
  | "inScopeAndOperations"
  /** Every row but the classified. */
  | "all"
  /** Classified rows only. */
  | "classified";

/** The messages of a rule and how severe each is; several severities where a message is given at more than one. */
export type Messages = Readonly<Record<string, Severity | readonly Severity[]>>;

/** Where a verdict turns: at an amount of money, at a day, at a number of things. Tested at it and one step on either side. */
export type Limit = "amount" | "day" | "count";

/** One text in both languages. */
export type Bilingual = Readonly<Record<Locale, string>>;

/** What people read of a rule; placeholders in {braces} are filled from a breach's `data`. The clause is added by code. */
export interface RuleTexts<Message extends string = string> {
  /** What it checks, in a few words, for headings and lists. */
  readonly name: Bilingual;
  /** What is wrong, and what to do about it. */
  readonly messages: Readonly<
    Record<Message, Readonly<Record<Locale, { readonly what: string; readonly todo: string }>>>
  >;
}

/** A case of a rule's page, in the schema of test/cases/worked-cases.json. It is a test like those. */
export interface PageCase {
  readonly id: string;
  readonly group: string;
  /** What it rests on: the text, a reading of it, or our design. */
  readonly basis: string;
  readonly title: string;
  /** Cells by header; or `$rows`, or a whole `$grid`. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly today: string;
  readonly expect: {
    readonly findings?: readonly { readonly rule: string; readonly severity: Severity }[];
    readonly sheet_findings?: readonly { readonly rule: string; readonly severity: Severity }[];
    readonly absent?: readonly string[];
  };
}

/** The page of a rule in docs/rules: why it exists and what a reader should know of it, in two to four sentences. */
export interface RulePage extends Bilingual {
  /** What its placeholders stand for, where the general names (scripts/rule-pages/placeholders.ts) have none or another. */
  readonly placeholders?: Readonly<Record<string, Bilingual>>;
  /** Seen only with another place's parameters: no case of the built-in ones can show it; its tests do. */
  readonly onlyElsewhere?: true;
  /** Cases of its own, beside those of test/cases that show it. */
  readonly examples?: readonly PageCase[];
}

export interface RuleBase {
  readonly id: string;
  readonly kind: FindingKind;
  /** null where no clause stands behind it (data, heuristics). */
  readonly cite: Citation | null;
  /** The clause by which it binds state-owned enterprises, where that is another one (Article 43 paragraph 3). */
  readonly citeStateOwned?: Citation;
  /** Other articles that it carries out. */
  readonly alsoFor?: readonly number[];
  /**
   * Columns without which the rule cannot run, as alternatives: [["control"], ["estimate", "approvedTotal"]] needs
   * `control` and one of the two. Absent columns are told once per sheet (not checked), never per row.
   */
  readonly needs: readonly (readonly FieldKey[])[];
  /** Open questions whose options can change the verdict. */
  readonly readings?: readonly ReadingId[];
  /** None where the verdict does not turn at a number. */
  readonly limits: readonly Limit[];
  readonly messages: Messages;
  readonly texts: RuleTexts;
}

export interface RowRule extends RuleBase {
  readonly scope: "row";
  readonly reach: RuleReach;
  /** The act that a finding accuses; it is judged by its own day. null: no act (data, scope). */
  readonly act: ActId | null;
  /** Dated parameters that the rule asks; out of their period it decides nothing. */
  readonly parameters?: readonly ParameterName[];
  /** Told once per sheet with the rows concerned instead of once per row, and not marked in cells. */
  readonly oncePerSheet?: boolean;
  readonly judge: (row: RowContext) => Outcome;
}

export interface SheetRule extends RuleBase {
  readonly scope: "sheet";
  /**
   * What it sees of a row, in comparable form: rows that are another and of which it sees the same leave its verdict as
   * it is, unless it names them. null: that cannot be said beforehand. Absent: it looks again after every edit.
   */
  readonly looksAt?: (row: RowContext, sheet: PlanSheet) => string | null;
  /** One breach per finding; `rows` says which rows it concerns (none: the sheet itself). */
  readonly judge: (sheet: SheetContext) => readonly SheetBreach[];
}

export interface SheetBreach extends Omit<Breach, "fields"> {
  /** Cells to mark. */
  readonly cells: readonly FindingCell[];
  /** The row the finding stands on; null = the sheet. */
  readonly row: number | null;
  /**
   * Rows (of other projects) this concerns too. Where the finding marks a cell of its own row, the
   * review marks that of the same field on each of them.
   */
  readonly otherRows?: readonly number[];
}

export type Rule = RowRule | SheetRule;
