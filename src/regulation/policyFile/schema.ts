/** A whole parameter file as a schema (valibot). */
import * as v from "valibot";
import { BandError, fenToText, proveBands, type Fen } from "../../exact";
import { AGENCY_IDS, BODY_IDS } from "../bodies";
import type { AgencyId, BodyId, PolicyPack, ReadingId } from "../types";
import { calendarEntry } from "./calendar";
import { amount, citation, day, entriesOf, maybe, oneOf, percent, required, text, tierEntries, whole } from "./entries";
import { need } from "./faults";

const NAMED = [...BODY_IDS, ...AGENCY_IDS];
const name = text(/\S/, "name");
const names = v.array(text(/^\S{2,20}$/, "name"), need("list"));
const parameter = <const E extends v.ObjectEntries>(entries: E) =>
  entriesOf({ ...entries, cite: required(citation), until: v.nullish(day) });

/** Bands of amounts with the body that decides on each, without a gap and without an overlap. */
const bandsOf = (authority: readonly BodyId[], most: number) =>
  v.pipe(
    v.array(
      entriesOf({ from: required(amount), to: v.nullish(amount), ...tierEntries(authority) }),
      need("bandCount", { most }),
    ),
    v.check((bands) => bands.length > 0 && bands.length <= most, need("bandCount", { most })),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed || dataset.value.length === 0) return;
      try {
        proveBands(dataset.value.map(({ from, to }) => ({ from, to: to ?? null, value: null })));
      } catch (fault) {
        if (!(fault instanceof BandError)) throw fault;
        addIssue({ message: need("bandsMeet", { end: shown(fault.end), next: shown(fault.next) }) });
      }
    }),
  );

/** An end or a beginning in 万元; a last band that should be open is followed by none. */
const shown = (fen: Fen | null): string => (fen === null ? "—" : fenToText(fen, "万元"));

function parameterEntries({ authority }: PolicyPack) {
  return {
    threshold: parameter({ wan: required(amount) }),
    tiers: parameter({ bands: required(bandsOf(authority, 4)) }),
    unifiedRoute: entriesOf({ ...tierEntries(authority), until: v.nullish(day) }),
    selfBuildCap: parameter({ wan: required(amount) }),
    clearlyCheaper: parameter({ percent: required(percent) }),
    supplementShare: parameter({ percent: required(percent) }),
    supplementTiers: parameter({ bands: required(bandsOf(authority, 4)) }),
    adjustmentShare: parameter({ percent: required(percent) }),
    buildMonths: parameter({ months: required(whole(1, 120)) }),
  };
}

/** Terms in days or months: a file may leave them out. */
const terms = {
  publicationDays: maybe(parameter({ days: required(whole(1, 1000)) })),
  schemeDays: maybe(parameter({ days: required(whole(1, 1000)) })),
  technicalReviewDays: maybe(parameter({ days: required(whole(1, 1000)) })),
  budgetReviewWorkdays: maybe(parameter({ workdays: required(whole(1, 1000)) })),
  trialMonths: maybe(parameter({ months: required(whole(1, 1000)) })),
};

/** What any file may hold, whether it stands for itself or extends another pack. */
function sharedEntries(base: PolicyPack) {
  const readings = Object.fromEntries(base.readings.map(({ id, options }) => [id, maybe(oneOf(options))])) as Record<
    ReadingId,
    ReturnType<typeof maybe<string>>
  >;
  const body = maybe(entriesOf({ "zh-CN": required(name), "en-US": required(name) }));
  return {
    id: required(text(/^[a-z0-9][a-z0-9-]{1,40}$/, "shortName")),
    readings: maybe(entriesOf(readings)),
    articles: maybe(
      v.record(v.pipe(v.string(), v.regex(/^([1-9]|[1-5]\d|6[0-6])$/, need("article"))), whole(1, 999), need("object")),
    ),
    bodies: maybe(
      entriesOf(Object.fromEntries(NAMED.map((id) => [id, body])) as Record<BodyId | AgencyId, typeof body>),
    ),
    calendar: maybe(calendarEntry),
    places: maybe(
      entriesOf({ within: maybe(names), counties: maybe(names), zones: maybe(v.array(names, need("list"))) }),
    ),
  };
}

/** A file that stands for itself: everything but terms is named. */
export const wholeFile = (base: PolicyPack) =>
  entriesOf({
    ...sharedEntries(base),
    effective: required(day),
    published: maybe(day),
    publication: required(text(/^https?:\/\/\S+$/, "address")),
    parameters: required(
      entriesOf({
        ...(Object.fromEntries(
          Object.entries(parameterEntries(base)).map(([key, entry]) => [key, required(entry as never)]),
        ) as unknown as ReturnType<typeof parameterEntries>),
        ...terms,
      }),
      {},
    ),
  });

/** A file that extends the base: what it leaves out is the base's. */
export const extension = (base: PolicyPack) =>
  entriesOf({
    ...sharedEntries(base),
    extends: required(oneOf([base.id])),
    effective: maybe(day),
    published: maybe(day),
    publication: maybe(text(/^https?:\/\/\S+$/, "address")),
    parameters: maybe(
      entriesOf({
        ...(Object.fromEntries(
          Object.entries(parameterEntries(base)).map(([key, entry]) => [key, maybe(entry as never)]),
        ) as unknown as {
          [K in keyof ReturnType<typeof parameterEntries>]: v.OptionalSchema<
            ReturnType<typeof parameterEntries>[K],
            undefined
          >;
        }),
        ...terms,
      }),
    ),
  });

/** A file as read, with everything optional that either kind may leave out. */
export type PolicyFile = v.InferOutput<ReturnType<typeof extension>>;
