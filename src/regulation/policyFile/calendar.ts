/** Holidays and make-up working days that a file adds, checked as the built-in table is. */
import * as v from "valibot";
import { civilOf, isoOf, weekdayOf, type Day } from "../../exact";
import { tableDay, type HolidayYear } from "../holidays";
import { date, entriesOf, required, text, whole } from "./entries";
import { need } from "./faults";

const year = entriesOf({
  year: required(whole(2000, 2100, "year")),
  /** Where the days come from: the number of the notice. */
  notice: required(text(/\S/, "notice")),
  off: required(v.array(v.tuple([date, date], need("pair")), need("list"))),
  worked: required(v.array(date, need("list"))),
});

/** A list of years, each once, whose days lie in it, run forwards and do not overlap. */
export const calendarEntry = v.pipe(
  v.array(
    v.pipe(
      year,
      v.rawCheck(({ dataset, addIssue }) => {
        if (!dataset.typed) return;
        for (const { path, message } of faultsOfYear(dataset.value))
          addIssue({ message, path: pathTo(dataset.value, path) });
      }),
    ),
    need("list"),
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const years = dataset.value.map((entry) => entry.year);
    years.forEach((each, index) => {
      if (years.indexOf(each) < index)
        addIssue({ message: need("yearTwice", { year: each }), path: pathTo(dataset.value, [index, "year"]) });
    });
  }),
);

interface Found {
  readonly path: readonly [key: "off" | "worked", index: number];
  readonly message: string;
}

/** Faults among the days of one year. A holiday may begin in the last days of the year before, as New Year's does. */
export function faultsOfYear(given: HolidayYear): readonly Found[] {
  const found: Found[] = [];
  const fault = (path: Found["path"], message: string): void => void found.push({ path, message });
  const taken = new Set<Day>();
  const inYear = (day: Day): boolean => civilOf(day).year === given.year;
  given.off.forEach(([first, last], index) => {
    const [from, to] = [tableDay(first), tableDay(last)];
    const eve = civilOf(from).year === given.year - 1 && civilOf(from).month === 12;
    if (to < from) return fault(["off", index], need("forwards", { first, last }));
    if (!(inYear(from) || eve) || !inYear(to)) return fault(["off", index], need("inYear", { year: given.year }));
    for (let day = from; day <= to; day += 1) {
      if (taken.has(day)) return fault(["off", index], need("twice", { day: isoOf(day) }));
      taken.add(day);
    }
  });
  given.worked.forEach((iso, index) => {
    const day = tableDay(iso);
    if (!inYear(day)) return fault(["worked", index], need("inYear", { year: given.year }));
    if (taken.has(day)) return fault(["worked", index], need("twice", { day: iso }));
    if (weekdayOf(day) <= 5) return fault(["worked", index], need("weekend", { day: iso }));
    taken.add(day);
  });
  return found;
}

/** The path of an issue inside a value, as the schema library wants it. */
function pathTo(value: unknown, keys: readonly (string | number)[]): [v.IssuePathItem, ...v.IssuePathItem[]] {
  return keys.map((key) => ({ type: "unknown", origin: "value", input: value, key, value: undefined })) as never;
}
