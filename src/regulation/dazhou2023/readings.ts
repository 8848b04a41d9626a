import type { Reading } from "../types";

/**
 * Open questions of the text, as data (src of each: the section of the same article in the rule pages). The first
 * option is the default. Question, options and arguments stand in the catalogues under readings.<id>.
 */
function reading(id: Reading["id"], articles: readonly number[], options: readonly [string, ...string[]]): Reading {
  return { id, articles: articles.map((article) => ({ article })), options, default: options[0] };
}

export const readings: readonly Reading[] = [
  reading("A2-multi-year-fee", [2, 10], ["term", "annual"]),
  reading("A8-exact-half", [8], ["undetermined", "larger"]),
  reading("A10-operations-tier", [10, 32], ["none", "tiered"]),
  reading("A10-tier-amount", [10], ["higher", "approved", "total"]),
  reading("A11-any-or-all", [11], ["any", "capped", "all"]),
  reading("A35-first-day", [35], ["both", "excluded", "included"]),
  reading("A37-unit", [37], ["both", "days", "workdays"]),
  reading("A43-tier-base", [43], ["higher", "single", "cumulative"]),
  reading("A43-reductions", [43], ["gross", "net"]),
  reading("A45-amount", [45], ["oneSided", "absolute"]),
  reading("A45-base", [45], ["smaller", "approved", "estimate"]),
  reading("A45-cumulative", [45], ["cumulative", "single"]),
  reading("A66-effective", [66], ["issued", "published"]),
];
