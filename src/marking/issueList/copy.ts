import { text, type Locale } from "../../messages";
import type { IssueGroup, IssueLine, IssueList } from "./list";

/** One department's issues as text, with the facts they rest on: for a message or a letter. */
export function issueText(list: IssueList, group: IssueGroup, locale: Locale): string {
  return [
    list.title,
    ...list.facts.slice(0, 3),
    "",
    text(locale, "issues.group", { name: group.name, count: group.lines.length }),
    ...group.lines.map((line) => lineText(line, locale)),
    "",
    text(locale, "issues.notice"),
  ].join("\n");
}

function lineText({ number, subject, cells, problem, basis, advice }: IssueLine, locale: Locale): string {
  const place = [subject, cells].filter((part) => part !== "").join(" ");
  return [
    text(locale, "issues.copy.head", { number, place, problem }),
    basis && text(locale, "issues.copy.basis", { basis }),
    advice && text(locale, "issues.copy.advice", { advice }),
  ]
    .filter((part) => part !== "")
    .join("\n   ");
}
