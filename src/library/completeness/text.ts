import { text, type Locale } from "../../messages";
import { fieldNames, type Completeness, type Notice, type NoticeLine } from "./index";

/** One department's notice as text to copy, line by line. */
export function noticeText(notice: Notice, completeness: Completeness, locale: Locale): string {
  return [
    text(locale, "notice.to", { unit: unitName(notice, locale) }),
    ...noticeLines(notice, completeness, locale),
  ].join("\n");
}

export function unitName({ unit, lines }: Notice, locale: Locale): string {
  if (unit !== "") return unit;
  if (lines.length === 0) return text(locale, "notice.everyone");
  return text(
    locale,
    lines.every(({ kind }) => kind === "classified") ? "issues.group.classified" : "issues.group.noUnit",
  );
}

/** The notice without its addressee. */
export function noticeLines(notice: Notice, completeness: Completeness, locale: Locale): readonly string[] {
  const { sheet, missingColumns, sheetLines } = completeness;
  const wrong = [
    ...(missingColumns.length > 0
      ? [text(locale, "notice.columns", { fields: fieldNames(missingColumns, locale) })]
      : []),
    ...sheetLines,
    ...notice.lines.map((line) => lineText(line, locale)),
  ];
  return [
    text(locale, "notice.intro", { sheet, count: wrong.length }),
    ...wrong.map((line, index) => `${index + 1}. ${line}`),
    dueText(completeness, locale),
  ];
}

export const dueText = ({ due }: Completeness, locale: Locale): string =>
  due === null ? text(locale, "notice.soon") : text(locale, "notice.due", { due: { day: due } });

export function lineText({ kind, row, project, cells, problem, todo }: NoticeLine, locale: Locale): string {
  if (kind === "classified") return text(locale, "notice.line.classified", { row, problem });
  const place = cells === "" ? text(locale, "issues.row", { row }) : cells;
  const key = kind === "missing" ? "notice.line.missing" : "notice.line.faulty";
  return text(locale, todo === "" ? key : `${key}.todo`, { place, project, problem, todo });
}
