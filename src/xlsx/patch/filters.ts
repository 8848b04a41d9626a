import { rangeAddress, parseArea } from "../../sheet";
import type { Splice } from "../xml/splice";
import { childrenNamed, numberOf, type XmlElement } from "../xml/tree";

/**
 * Makes a filter end at a column. Criteria for columns behind go: Excel takes a file for damaged in which a filter names
 * a column that it does not reach (ECMA-376 part 1, 18.3.1.2 and 18.3.2.7).
 * @param isOther whether another column stands at a place of the filter now, for which its criteria were not meant
 */
export function endFilterAt(
  splice: Splice,
  filter: XmlElement,
  lastColumn: number,
  isOther: (place: number) => boolean = () => false,
): void {
  const range = parseArea(filter.attributes.get("ref") ?? "");
  if (!range) return;
  setAttribute(splice, filter, "ref", rangeAddress({ ...range, lastColumn }));
  for (const column of childrenNamed(filter, "filterColumn")) {
    const place = numberOf(column, "colId") ?? 0;
    if (range.firstColumn + place > lastColumn || isOther(place)) splice.replace(column.start, column.end, "");
  }
  for (const sorting of childrenNamed(filter, "sortState")) endSortingAt(splice, sorting, lastColumn);
}

/** Makes the note of how a range was sorted end at a column; gone where it was sorted by a column behind. */
export function endSortingAt(splice: Splice, sorting: XmlElement, lastColumn: number): void {
  const range = parseArea(sorting.attributes.get("ref") ?? "");
  if (!range || range.lastColumn <= lastColumn) return;
  const reaches = childrenNamed(sorting, "sortCondition").every(
    ({ attributes }) => (parseArea(attributes.get("ref") ?? "")?.lastColumn ?? 0) <= lastColumn,
  );
  if (reaches && range.firstColumn <= lastColumn)
    setAttribute(splice, sorting, "ref", rangeAddress({ ...range, lastColumn }));
  else splice.replace(sorting.start, sorting.end, "");
}

/** Gives an attribute that is there another value. */
export function setAttribute(splice: Splice, element: XmlElement, name: string, value: string): void {
  const end = element.content?.start ?? element.end;
  const head = splice.source.slice(element.start, end);
  const changed = head.replace(new RegExp(`(\\s${name}\\s*=\\s*["'])[^"']*(["'])`), `$1${value}$2`);
  if (changed !== head) splice.replace(element.start, end, changed);
}
