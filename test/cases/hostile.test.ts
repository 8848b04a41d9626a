/**
 * Rows on which a careless reader goes wrong, each decided from the text beforehand (`why` argues it): hostile-cases.json,
 * and hostile-own.json by a reader who had not looked at the product. Dates as text and as real dates.
 */
import { unmet, type HostileCase } from "./hostile";
import given from "./hostile-cases.json";
import own from "./hostile-own.json";
import further from "./hostile-further.json";
import halfway from "./hostile-halfway.json";
import worded from "./hostile-worded.json";

const CASES = [...given.cases, ...own.cases] as unknown as readonly HostileCase[];

const WORDED = [...worded.cases, ...further.cases, ...halfway.cases] as unknown as readonly HostileCase[];

describe.each(["text", "real"] as const)("hostile cases, dates as %s", (dates) => {
  test.each(CASES.map((worked) => [`${worked.id} ${worked.title}`, worked] as const))("%s", (_, worked) => {
    expect({ why: worked.why, wrong: unmet(worked, dates) }).toEqual({ why: worked.why, wrong: [] });
  });
});

/** Words are the same whatever kind of date stands beside them. */
describe("the same kinds in other words", () => {
  test.each(WORDED.map((one) => [`${one.id} ${one.title}`, one] as const))("%s", (_, one) => {
    expect({ why: one.why, wrong: unmet(one, "text") }).toEqual({ why: one.why, wrong: [] });
  });
});
