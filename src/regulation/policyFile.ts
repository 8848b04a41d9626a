/**
 * A county that writes its own rules under Article 64 supplies its parameters as a JSON file; new kinds of rules need
 * code. This file reads and checks one: every fault is told with its place in the file and what is expected there.
 * Amounts are decimal text in 万元, shares decimal text in per cent, dates YYYY-MM-DD.
 */
import {
  BandError,
  dayOfIso,
  fenOfDecimal,
  fenToText,
  parseDecimal,
  proveBands,
  type Band,
  type Day,
  type Fen,
  type Ratio,
} from "../exact";
import type {
  BodyId,
  ChainStep,
  Citation,
  Dated,
  PolicyPack,
  ReadingId,
  SupplementTier,
  TierId,
  TierRule,
} from "./types";

/** What an entry of the file should be; each has its text, policyFault.<need>, in both languages. */
export type PolicyNeed =
  | "shortName"
  | "date"
  | "address"
  | "object"
  | "known"
  | "whole"
  | "amount"
  | "percent"
  | "oneOf"
  | "steps"
  | "bandCount"
  | "bandsMeet"
  | "threshold"
  | "article"
  | "name";

/** One fault: where ("parameters.tiers[1].from") and what is expected; `data` fills the text. */
export interface PolicyFault {
  readonly path: string;
  readonly expected: PolicyNeed;
  readonly data: Readonly<Record<string, string | number>>;
}

export class PolicyFileError extends Error {
  override readonly name = "PolicyFileError";
  constructor(readonly faults: readonly PolicyFault[]) {
    super(faults.map(({ path, expected }) => `${path || "file"}: ${expected}`).join("; "));
  }
}

const BODIES: readonly BodyId[] = [
  "viceMayors",
  "financeViceMayor",
  "mayor",
  "governmentMeeting",
  "partyFinanceCommittee",
  "partyStandingCommittee",
];
/** Terms in days or months that a file may leave out. */
const TERMS = ["publicationDays", "schemeDays", "technicalReviewDays", "budgetReviewWorkdays", "trialMonths"] as const;
const ACTS: readonly ChainStep["act"][] = ["review", "countersign", "deliberate", "decide"];

/**
 * The policy pack of a parameter file, on the base of another (whose readings it takes over).
 * @throws PolicyFileError with every fault found, not only the first
 */
export function policyOfJson(json: unknown, base: PolicyPack): PolicyPack {
  const check = new Checker();
  const file = check.object(json, "");
  check.onlyKeys(file, "", [
    "id",
    "effective",
    "published",
    "publication",
    "parameters",
    "readings",
    "articles",
    "bodies",
  ]);
  const id = check.text(file.id, "id", /^[a-z0-9][a-z0-9-]{1,40}$/, "shortName");
  const effective = check.day(file.effective, "effective");
  const published = file.published === undefined ? effective : check.day(file.published, "published");
  const url = check.text(file.publication, "publication", /^https:\/\/\S+$/, "address");
  const given = check.object(file.parameters, "parameters");
  const names = [
    "threshold",
    "tiers",
    "unifiedRoute",
    "selfBuildCap",
    "clearlyCheaper",
    "supplementShare",
    "supplementTiers",
    "adjustmentShare",
    "buildMonths",
    ...TERMS,
  ] as const;
  check.onlyKeys(given, "parameters", names);
  const dated = <T>(name: string, value: T, cite: Citation): Dated<T> => ({
    from: effective,
    to: check.optionalDay(check.object(given[name] ?? {}, `parameters.${name}`).until, `parameters.${name}.until`),
    value,
    cite,
  });
  const simple = <T>(
    name: (typeof names)[number],
    read: (entry: Record<string, unknown>, path: string) => T,
  ): Dated<T> => {
    const path = `parameters.${name}`;
    const entry = check.object(given[name], path);
    return dated(name, read(entry, path), check.citation(entry.cite, `${path}.cite`));
  };
  /** A term that the file leaves out is that of the base. */
  const term = (name: (typeof TERMS)[number], unit: string): Dated<number> =>
    given[name] === undefined
      ? { ...base.parameters[name], from: effective }
      : simple(name, (entry, path) => check.whole(entry[unit], `${path}.${unit}`, 1, 1000));
  const bands = <Id extends string>(
    name: "tiers" | "supplementTiers",
    ids: readonly Id[],
  ): Dated<readonly Band<TierRule<Id>>[]> => {
    const path = `parameters.${name}`;
    const entry = check.object(given[name], path);
    return dated(
      name,
      check.bands(entry.bands, `${path}.bands`, ids, base.authority),
      check.citation(entry.cite, `${path}.cite`),
    );
  };
  const parameters: PolicyPack["parameters"] = {
    threshold: simple("threshold", (entry, path) => check.amount(entry.wan, `${path}.wan`)),
    tiers: bands<TierId>("tiers", ["T1", "T2", "T3", "T4"]),
    unifiedRoute: simple("unifiedRoute", (entry, path) => check.tier(entry, path, "UNIFIED" as const, base.authority)),
    selfBuildCap: simple("selfBuildCap", (entry, path) => check.amount(entry.wan, `${path}.wan`)),
    clearlyCheaper: simple("clearlyCheaper", (entry, path) => check.percent(entry.percent, `${path}.percent`)),
    supplementShare: simple("supplementShare", (entry, path) => check.percent(entry.percent, `${path}.percent`)),
    supplementTiers: bands<SupplementTier>("supplementTiers", ["S1", "S2", "S3", "S4"]),
    adjustmentShare: simple("adjustmentShare", (entry, path) => check.percent(entry.percent, `${path}.percent`)),
    buildMonths: simple("buildMonths", (entry, path) => check.whole(entry.months, `${path}.months`, 1, 120)),
    publicationDays: term("publicationDays", "days"),
    schemeDays: term("schemeDays", "days"),
    technicalReviewDays: term("technicalReviewDays", "days"),
    budgetReviewWorkdays: term("budgetReviewWorkdays", "workdays"),
    trialMonths: term("trialMonths", "months"),
    evaluationMonths: { ...base.parameters.evaluationMonths, from: effective },
  };
  const first = parameters.tiers.value[0];
  if (first && first.from !== parameters.threshold.value) check.fault("parameters.tiers.bands[0].from", "threshold");
  const readings = base.readings.map((reading) => {
    const chosen = check.object(file.readings ?? {}, "readings")[reading.id];
    if (chosen === undefined) return reading;
    if (typeof chosen === "string" && reading.options.includes(chosen)) return { ...reading, default: chosen };
    check.fault(`readings.${reading.id}`, "oneOf", { known: reading.options.join(", ") });
    return reading;
  });
  check.onlyKeys(
    check.object(file.readings ?? {}, "readings"),
    "readings",
    base.readings.map(({ id: readingId }): ReadingId => readingId),
  );
  const articles = check.articles(file.articles);
  const bodies = check.bodyNames(file.bodies);
  check.finish();
  return {
    id,
    effective,
    published,
    publication: { url },
    parameters,
    readings,
    calendar: base.calendar,
    authority: base.authority,
    articles,
    bodies,
  };
}

/** Gathers faults and gives harmless values in their place, so that one run names them all. */
class Checker {
  private readonly faults: PolicyFault[] = [];

  fault(path: string, expected: PolicyNeed, data: PolicyFault["data"] = {}): void {
    this.faults.push({ path, expected, data });
  }

  finish(): void {
    if (this.faults.length > 0) throw new PolicyFileError(this.faults);
  }

  object(value: unknown, path: string): Record<string, unknown> {
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
    this.fault(path, "object");
    return {};
  }

  onlyKeys(value: Record<string, unknown>, path: string, allowed: readonly string[]): void {
    for (const key of Object.keys(value))
      if (!allowed.includes(key)) this.fault(path ? `${path}.${key}` : key, "known", { known: allowed.join(", ") });
  }

  text(value: unknown, path: string, pattern: RegExp, expected: PolicyNeed): string {
    if (typeof value === "string" && pattern.test(value)) return value;
    this.fault(path, expected);
    return "";
  }

  day(value: unknown, path: string): Day {
    const day = typeof value === "string" ? dayOfIso(value) : null;
    if (day !== null) return day;
    this.fault(path, "date");
    return 0;
  }

  optionalDay(value: unknown, path: string): Day | null {
    return value === undefined || value === null ? null : this.day(value, path);
  }

  whole(value: unknown, path: string, least: number, most: number): number {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value <= most) return value;
    this.fault(path, "whole", { least, most });
    return least;
  }

  amount(value: unknown, path: string): Fen {
    const decimal = typeof value === "string" ? parseDecimal(value) : null;
    const reading = decimal ? fenOfDecimal(decimal, "万元") : null;
    if (reading && reading.fen >= 0n && !reading.finerThanFen) return reading.fen;
    this.fault(path, "amount");
    return 0n;
  }

  percent(value: unknown, path: string): Ratio {
    const decimal = typeof value === "string" ? parseDecimal(value) : null;
    if (decimal && decimal.digits > 0n && decimal.scale >= 0 && decimal.digits <= 100n * 10n ** BigInt(decimal.scale)) {
      return { numerator: decimal.digits, denominator: 100n * 10n ** BigInt(decimal.scale) };
    }
    this.fault(path, "percent");
    return { numerator: 1n, denominator: 100n };
  }

  citation(value: unknown, path: string): Citation {
    const given = this.object(value, path);
    const article = this.whole(given.article, `${path}.article`, 1, 999);
    const part = (key: "paragraph" | "item"): Partial<Citation> =>
      given[key] === undefined ? {} : { [key]: this.whole(given[key], `${path}.${key}`, 1, 99) };
    return { article, ...part("paragraph"), ...part("item") };
  }

  body(value: unknown, path: string, allowed: readonly BodyId[]): BodyId {
    if (typeof value === "string" && allowed.includes(value as BodyId)) return value as BodyId;
    this.fault(path, "oneOf", { known: allowed.join(", ") });
    return "mayor";
  }

  tier<Id extends string>(
    given: Record<string, unknown>,
    path: string,
    id: Id,
    authority: readonly BodyId[],
  ): TierRule<Id> {
    const steps = Array.isArray(given.chain) ? given.chain : [];
    if (steps.length === 0) this.fault(`${path}.chain`, "steps");
    const chain = steps.map((step, index): ChainStep => {
      const entry = this.object(step, `${path}.chain[${index}]`);
      const act = ACTS.find((known) => known === entry.act);
      if (!act) this.fault(`${path}.chain[${index}].act`, "oneOf", { known: ACTS.join(", ") });
      return { act: act ?? "decide", body: this.body(entry.body, `${path}.chain[${index}].body`, BODIES) };
    });
    return {
      id,
      chain,
      requires: this.body(given.requires, `${path}.requires`, authority),
      cite: this.citation(given.cite, `${path}.cite`),
    };
  }

  bands<Id extends string>(
    value: unknown,
    path: string,
    ids: readonly Id[],
    authority: readonly BodyId[],
  ): readonly Band<TierRule<Id>>[] {
    if (!Array.isArray(value) || value.length === 0 || value.length > ids.length) {
      this.fault(path, "bandCount", { most: ids.length });
      return [];
    }
    const bands = value.map((entry: unknown, index): Band<TierRule<Id>> => {
      const place = `${path}[${index}]`;
      const given = this.object(entry, place);
      const to = given.to === undefined || given.to === null ? null : this.amount(given.to, `${place}.to`);
      return {
        from: this.amount(given.from, `${place}.from`),
        to,
        value: this.tier(given, place, ids[index] as Id, authority),
      };
    });
    try {
      return proveBands(bands);
    } catch (fault) {
      if (!(fault instanceof BandError)) throw fault;
      this.fault(path, "bandsMeet", bandsApart(bands));
      return bands;
    }
  }

  /** This place's article numbers by those of the Measures: { "43": 38 }. */
  articles(value: unknown): Readonly<Record<number, number>> {
    const given = this.object(value ?? {}, "articles");
    const numbers: Record<number, number> = {};
    for (const [from, to] of Object.entries(given)) {
      if (!/^([1-9]|[1-5]\d|6[0-6])$/.test(from)) this.fault(`articles.${from}`, "article");
      else numbers[Number(from)] = this.whole(to, `articles.${from}`, 1, 999);
    }
    return numbers;
  }

  bodyNames(value: unknown): NonNullable<PolicyPack["bodies"]> {
    const given = this.object(value ?? {}, "bodies");
    this.onlyKeys(given, "bodies", BODIES);
    const names: Partial<Record<BodyId, { readonly "zh-CN": string; readonly "en-US": string }>> = {};
    for (const [body, entry] of Object.entries(given)) {
      const name = this.object(entry, `bodies.${body}`);
      const text = (locale: string): string => this.text(name[locale], `bodies.${body}.${locale}`, /\S/, "name");
      if (BODIES.includes(body as BodyId)) names[body as BodyId] = { "zh-CN": text("zh-CN"), "en-US": text("en-US") };
    }
    return names;
  }
}

/** The two neighbours that do not meet, as amounts in 万元; a lone band that should be open meets nothing. */
function bandsApart(bands: readonly Band<unknown>[]): PolicyFault["data"] {
  const at = bands.findIndex(
    ({ from, to }, index) => (to !== null && to <= from) || (bands[index + 1]?.from ?? null) !== to,
  );
  const shown = (fen: Fen | null | undefined): string =>
    fen === null || fen === undefined ? "—" : fenToText(fen, "万元");
  return { end: shown(bands[at]?.to), next: shown(bands[at + 1]?.from) };
}
