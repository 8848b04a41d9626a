import { dayOfMoment, hasMessage, momentText, readingText, text, textOfKey, type Locale } from "../../messages";
import { findingText } from "../../rules/findingText";
import { addressOf } from "../../sheet";
import type { Finding, SheetReview } from "../../review/types";
import { wordOf, wordText } from "../verdict";

/** A finding as the list takes it in. */
export interface Issue {
  readonly number: number;
  readonly finding: Finding;
  /** null for the sheet and for classified rows. */
  readonly project: { readonly name: string; readonly unit: string } | null;
  readonly classified: boolean;
  /** What a person explained it with (已说明). */
  readonly explained: { readonly who: string; readonly why: string; readonly at: number } | null;
}

export interface IssueListInput {
  readonly fileName: string;
  readonly review: SheetReview;
  /** Milliseconds since 1970 when the sheet was reviewed. */
  readonly at: number;
  /** 不符合, 数据错误 and 需核实, in the sheet's order. */
  readonly issues: readonly Issue[];
  /** What was found besides and is not handed over: notes, and what could not be decided. */
  readonly besides: { readonly notes: number; readonly undecided: number };
}

/** 序号、项目、单元格、问题、依据、处理建议. */
export interface IssueLine {
  readonly number: number;
  readonly subject: string;
  readonly cells: string;
  readonly problem: string;
  readonly basis: string;
  readonly advice: string;
}

export interface IssueGroup {
  readonly key: string;
  /** Department, or what stands in its place. */
  readonly name: string;
  readonly lines: readonly IssueLine[];
}

export interface IssueList {
  readonly title: string;
  /** File, sheet, time; base date, rules, readings; what is left out; that it is no legal advice. Always as many. */
  readonly facts: readonly string[];
  /** By department in the order of the sheet; what concerns the whole sheet first, classified rows last. */
  readonly groups: readonly IssueGroup[];
  /** 已说明, apart. */
  readonly explained: IssueGroup | null;
}

/** Cells named one by one at most; a finding on a whole column names the first. */
const MOST_CELLS = 6;
/** A cell takes 32,767 characters; a reader takes far fewer. */
const LONGEST = 2_000;

/** The issues of a review, made ready to hand over. */
export function issueListOf(input: IssueListInput, locale: Locale): IssueList {
  const open = input.issues.filter(({ explained }) => explained === null);
  const explained = input.issues.filter((issue) => issue.explained !== null);
  return {
    title: text(locale, "issues.title", { sheet: shortened(input.review.sheetName) }),
    facts: factsOf(input, open.length, explained.length, locale),
    groups: groupsOf(open, input.review, locale),
    explained:
      explained.length === 0
        ? null
        : {
            key: "explained",
            name: text(locale, "issues.explained"),
            lines: explained.map((issue) => lineOf(issue, input.review, locale)),
          },
  };
}

function factsOf(
  { fileName, review, at, besides }: IssueListInput,
  open: number,
  explained: number,
  locale: Locale,
): readonly string[] {
  const policy = `pane.policy.${review.policy}`;
  const readings = review.readings
    .map(({ reading, option }) => readingText(locale, reading, option, review.words?.terms))
    .join(text(locale, "issues.join"));
  return [
    text(locale, "issues.facts.file", {
      file: shortened(fileName),
      sheet: shortened(review.sheetName),
      time: momentText(locale, at),
    }),
    text(locale, "issues.facts.rules", {
      asOf: { day: review.asOf },
      policy: hasMessage(policy) ? textOfKey(locale, policy) : review.policy,
      projects: review.rows.length,
    }),
    readings === "" ? text(locale, "issues.facts.usualReadings") : text(locale, "issues.facts.readings", { readings }),
    text(locale, open === 0 && explained === 0 ? "issues.facts.none" : "issues.facts.counts", {
      open,
      explained,
      notes: besides.notes,
      undecided: besides.undecided,
    }),
    text(locale, "issues.notice"),
  ];
}

function groupsOf(issues: readonly Issue[], review: SheetReview, locale: Locale): readonly IssueGroup[] {
  const groups = new Map<string, { key: string; name: string; lines: IssueLine[] }>();
  const add = (key: string, name: string, issue: Issue): void => {
    const group = groups.get(key) ?? { key, name, lines: [] };
    groups.set(key, group);
    group.lines.push(lineOf(issue, review, locale));
  };
  for (const issue of issues)
    if (issue.finding.row === null && !issue.classified) add("sheet", text(locale, "issues.group.sheet"), issue);
  for (const issue of issues) {
    if (issue.finding.row === null || issue.classified) continue;
    const unit = oneLine(issue.project?.unit ?? "");
    if (unit === "") add("unit:", text(locale, "issues.group.noUnit"), issue);
    else add(`unit:${unit}`, unit, issue);
  }
  for (const issue of issues) if (issue.classified) add("classified", text(locale, "issues.group.classified"), issue);
  return [...groups.values()];
}

/** A classified row is named by its number, and nothing else is said of it. */
function lineOf(
  { number, finding, project, classified, explained }: Issue,
  review: SheetReview,
  locale: Locale,
): IssueLine {
  const row = finding.row === null ? "" : text(locale, "issues.row", { row: finding.row });
  if (classified)
    return { number, subject: row, cells: "", problem: text(locale, "issues.classified"), basis: "", advice: "" };
  const told = findingText(locale, finding, review.unit);
  const name = oneLine(project?.name ?? "");
  const word = wordText(locale, wordOf(finding));
  return {
    number,
    subject: finding.row === null ? text(locale, "issues.group.sheet") : name === "" ? row : name,
    cells: cellsOf(finding, locale),
    problem: cut(text(locale, "issues.problem", { word, what: told.what })),
    basis: told.clause ?? "",
    advice: cut(
      explained
        ? text(locale, "issues.explanation", {
            who: explained.who,
            why: explained.why,
            day: { day: dayOfMoment(explained.at) },
          })
        : told.todo,
    ),
  };
}

function cellsOf({ cells, row, rows }: Finding, locale: Locale): string {
  const places =
    cells.length > 0
      ? [...new Set(cells.map((cell) => addressOf(cell.row, cell.column)))]
      : (row === null ? rows : [row]).map((one) => text(locale, "issues.row", { row: one }));
  const named = places.slice(0, MOST_CELLS).join(text(locale, "issues.join.cells"));
  return places.length > MOST_CELLS ? text(locale, "issues.cells.more", { cells: named, count: places.length }) : named;
}

const oneLine = (name: string): string => name.replace(/\s+/g, " ").trim();
const shortened = (name: string): string => (name.length > 100 ? `${name.slice(0, 99)}…` : name);
const cut = (long: string): string => (long.length > LONGEST ? `${long.slice(0, LONGEST - 1)}…` : long);
