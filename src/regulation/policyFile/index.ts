/**
 * policyFile/: a county that writes its own rules under Article 64 supplies its parameters as a JSON file; new kinds of
 * rules need code. A file with `extends` changes only what it names: an office without a network adds the next year's
 * holidays so. Every fault is told with its place in the file and what is expected there.
 */
import * as v from "valibot";
import { isoOf, type Band, type Day } from "../../exact";
import { localParameters } from "../clauses";
import { NO_PLACES } from "../places";
import type { Citation, Dated, PolicyPack, TierRule } from "../types";
import { workdayCalendar } from "../workdays";
import { faultOf, PolicyFileError, type PolicyFault } from "./faults";
import { extension, wholeFile, type PolicyFile } from "./schema";

export { PolicyFileError, type PolicyFault, type PolicyNeed } from "./faults";

/**
 * The policy pack of a parameter file, on the base of another (whose readings it takes over).
 * @throws PolicyFileError with every fault found, not only the first
 */
export function policyOfJson(json: unknown, base: PolicyPack): PolicyPack {
  const extended = typeof json === "object" && json !== null && "extends" in json;
  const result = v.safeParse(extended ? extension(base) : wholeFile(base), json);
  if (!result.success)
    throw new PolicyFileError(
      result.issues.map((issue) => faultOf(issue.message, issue.path?.map(({ key }) => key) ?? [])),
    );
  const file = result.output as PolicyFile;
  const effective = file.effective ?? base.effective;
  const parameters = parametersOf(file, base, effective);
  const faults = [...beforeEffective(file, effective), ...unmetThreshold(parameters)];
  if (faults.length > 0) throw new PolicyFileError(faults);
  const own = file.calendar ?? [];
  return {
    id: file.id,
    effective,
    published: file.published ?? (file.effective === undefined ? base.published : effective),
    publication: file.publication === undefined ? base.publication : { url: file.publication },
    parameters,
    readings: base.readings.map((reading) => ({ ...reading, default: file.readings?.[reading.id] ?? reading.default })),
    calendar:
      own.length === 0
        ? base.calendar
        : workdayCalendar([
            ...base.calendar.sources.filter(({ year }) => !own.some((entry) => entry.year === year)),
            ...own.map((entry) => ({ ...entry, fromFile: true })),
          ]),
    authority: base.authority,
    places: file.places
      ? {
          within: file.places.within ?? base.places.within,
          counties: file.places.counties ?? [],
          zones: file.places.zones ?? [],
        }
      : extended
        ? base.places
        : NO_PLACES,
    articles: { ...(extended ? base.articles : {}), ...file.articles },
    bodies: { ...(extended ? base.bodies : {}), ...file.bodies },
  };
}

type TiersEntry = NonNullable<PolicyFile["parameters"]>["tiers"] | undefined;
type Given = { readonly cite: Citation; readonly until?: Day | null | undefined };

function parametersOf(file: PolicyFile, base: PolicyPack, effective: Day): PolicyPack["parameters"] {
  const given = file.parameters ?? {};
  const parameters = localParameters({ articles: file.articles ?? {} }, base.parameters);
  /** A term that the file leaves out is that of the base, from this file's own first day if it names one. */
  const left = <T>(ofBase: Dated<T>): Dated<T> => ({ ...ofBase, from: file.effective ?? ofBase.from });
  const dated = <E extends Given, T>(entry: E | undefined, valueOf: (entry: E) => T, ofBase: Dated<T>): Dated<T> =>
    entry === undefined
      ? left(ofBase)
      : { from: effective, to: entry.until ?? null, value: valueOf(entry), cite: entry.cite };
  const tiers = <Id extends string>(
    entry: TiersEntry,
    ids: readonly Id[],
    ofBase: Dated<readonly Band<TierRule<Id>>[]>,
  ): Dated<readonly Band<TierRule<Id>>[]> =>
    dated(
      entry,
      ({ bands }) =>
        bands.map(({ from, to, chain, requires, cite }, index) => ({
          from,
          to: to ?? null,
          value: { id: ids[index] as Id, chain, requires, cite },
        })),
      ofBase,
    );
  return {
    threshold: dated(given.threshold, ({ wan }) => wan, parameters.threshold),
    tiers: tiers(given.tiers, ["T1", "T2", "T3", "T4"], parameters.tiers),
    unifiedRoute: dated(
      given.unifiedRoute,
      ({ chain, requires, cite }) => ({ id: "UNIFIED", chain, requires, cite }),
      parameters.unifiedRoute,
    ),
    selfBuildCap: dated(given.selfBuildCap, ({ wan }) => wan, parameters.selfBuildCap),
    clearlyCheaper: dated(given.clearlyCheaper, ({ percent }) => percent, parameters.clearlyCheaper),
    supplementShare: dated(given.supplementShare, ({ percent }) => percent, parameters.supplementShare),
    supplementTiers: tiers(given.supplementTiers, ["S1", "S2", "S3", "S4"], parameters.supplementTiers),
    adjustmentShare: dated(given.adjustmentShare, ({ percent }) => percent, parameters.adjustmentShare),
    buildMonths: dated(given.buildMonths, ({ months }) => months, parameters.buildMonths),
    publicationDays: dated(given.publicationDays, ({ days }) => days, parameters.publicationDays),
    schemeDays: dated(given.schemeDays, ({ days }) => days, parameters.schemeDays),
    technicalReviewDays: dated(given.technicalReviewDays, ({ days }) => days, parameters.technicalReviewDays),
    budgetReviewWorkdays: dated(
      given.budgetReviewWorkdays,
      ({ workdays }) => workdays,
      parameters.budgetReviewWorkdays,
    ),
    trialMonths: dated(given.trialMonths, ({ months }) => months, parameters.trialMonths),
    evaluationMonths: left(parameters.evaluationMonths),
  };
}

/** Parameters that would have ended before they began. */
function beforeEffective(file: PolicyFile, effective: Day): readonly PolicyFault[] {
  return Object.entries((file.parameters ?? {}) as Readonly<Record<string, Given | undefined>>).flatMap(
    ([key, entry]): readonly PolicyFault[] =>
      entry?.until !== undefined && entry.until !== null && entry.until < effective
        ? [{ path: `parameters.${key}.until`, expected: "notBefore", data: { day: isoOf(effective) } }]
        : [],
  );
}

/** A first band that does not start at the threshold leaves projects without a tier. */
function unmetThreshold({ tiers, threshold }: PolicyPack["parameters"]): readonly PolicyFault[] {
  const first = tiers.value[0];
  return first && first.from !== threshold.value
    ? [{ path: "parameters.tiers.bands[0].from", expected: "threshold", data: {} }]
    : [];
}
