/** What of a parameter file becomes what of the rules, and what it leaves out. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso, fenToText, isoOf } from "../../src/exact";
import { DAZHOU_2023, placeOfUnit, policyOfJson, PolicyFileError } from "../../src/regulation";
import { workdayCalendar } from "../../src/regulation/workdays";

const county = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(__dirname, "fixtures/example-county.json"), "utf8")) as Record<string, unknown>;
type Parameters = Record<string, Record<string, unknown>>;
const withParameters = (change: (parameters: Parameters) => void): Record<string, unknown> => {
  const file = county();
  change(file["parameters"] as Parameters);
  return file;
};
const read = (file: unknown) => policyOfJson(file, DAZHOU_2023);
const faults = (file: unknown): readonly string[] => {
  try {
    read(file);
    return [];
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    return error.faults.map(({ path, expected, data }) =>
      `${path} ${expected} ${Object.values(data).join(" ")}`.trim(),
    );
  }
};

describe("when it was published and from when it holds", () => {
  const published = (change: Record<string, unknown>): string => isoOf(read({ ...county(), ...change }).published);
  test("as it says; without a word of it on the day it takes effect", () => {
    expect(published({})).toBe("2025-03-10");
    expect(published({ published: undefined })).toBe("2025-03-01");
  });
  test("a file that only adds to the usual rules is of their days", () => {
    const added = read({ id: "more", extends: DAZHOU_2023.id });
    expect([added.published, added.effective]).toEqual([DAZHOU_2023.published, DAZHOU_2023.effective]);
    expect(added.publication).toBe(DAZHOU_2023.publication);
    expect(added.parameters.trialMonths.from).toBe(DAZHOU_2023.parameters.trialMonths.from);
    expect([added.articles, added.bodies]).toEqual([DAZHOU_2023.articles ?? {}, DAZHOU_2023.bodies ?? {}]);
  });
  test("the address of its publication", () => {
    expect(read(county()).publication).toEqual({ url: "https://qingshui.example/measures" });
    const added = { id: "more", extends: DAZHOU_2023.id };
    expect(read(added).publication).toBe(DAZHOU_2023.publication);
    expect(read({ ...added, publication: "https://more.example" }).publication).toEqual({
      url: "https://more.example",
    });
    expect(faults({ ...county(), publication: undefined })).toEqual(["publication address"]);
    expect(faults({ ...added, publication: "nowhere" })).toEqual(["publication address"]);
  });
  test("a parameter that it leaves out holds from its own first day", () => {
    const { trialMonths } = read(county()).parameters;
    expect([isoOf(trialMonths.from), trialMonths.value]).toEqual([
      "2025-03-01",
      DAZHOU_2023.parameters.trialMonths.value,
    ]);
  });
  test("what a file adds to leaves everything else with the first day it had", () => {
    const later = dayOfIso("2024-07-01")!;
    const { parameters } = DAZHOU_2023;
    const base = {
      ...DAZHOU_2023,
      parameters: { ...parameters, buildMonths: { ...parameters.buildMonths, from: later } },
    };
    const more = { id: "more", extends: base.id };
    expect(policyOfJson(more, base).parameters.buildMonths.from).toBe(later);
    expect(isoOf(policyOfJson({ ...more, effective: "2025-01-01" }, base).parameters.buildMonths.from)).toBe(
      "2025-01-01",
    );
  });
  test("a parameter ends where it says, on its first day at the earliest; without a word never", () => {
    const until = (day: unknown) => withParameters(({ buildMonths }) => (buildMonths!["until"] = day));
    expect(read(until("2026-12-31")).parameters.buildMonths.to).toBe(dayOfIso("2026-12-31"));
    expect(read(until(null)).parameters.buildMonths.to).toBeNull();
    expect(read(county()).parameters.buildMonths.to).toBeNull();
    expect(faults(until("2025-03-01"))).toEqual([]);
    expect(faults(until("2025-02-28"))).toEqual(["parameters.buildMonths.until notBefore 2025-03-01"]);
  });
  test("a term that is named without saying anything is one that is left out", () => {
    const named = read(withParameters((parameters) => Object.assign(parameters, { trialMonths: undefined })));
    expect(named.parameters.trialMonths).toEqual(read(county()).parameters.trialMonths);
  });
});

describe("tiers", () => {
  test("are named in their order; the unified way has its own name, chain and article", () => {
    const { tiers, supplementTiers, unifiedRoute } = read(county()).parameters;
    expect(tiers.value.map(({ value }) => value.id)).toEqual(["T1", "T2", "T3"]);
    expect(supplementTiers.value.map(({ value }) => value.id)).toEqual(["S1", "S2"]);
    expect(unifiedRoute.value).toEqual({
      id: "UNIFIED",
      requires: "partyStandingCommittee",
      cite: { article: 9, paragraph: 1 },
      chain: [{ act: "decide", body: "partyStandingCommittee" }],
    });
  });
  test("four of them are T1 to T4 and S1 to S4", () => {
    const four = (parameters: Parameters, key: string, first: string): void => {
      const [band] = parameters[key]!["bands"] as Record<string, unknown>[];
      const ends = [first, "100", "200", "300"];
      parameters[key]!["bands"] = ends.map((from, at) => ({ ...band, from, to: ends[at + 1] ?? null }));
    };
    const { tiers, supplementTiers } = read(
      withParameters((parameters) => {
        four(parameters, "tiers", "20");
        four(parameters, "supplementTiers", "0");
      }),
    ).parameters;
    expect(tiers.value.map(({ value }) => value.id)).toEqual(["T1", "T2", "T3", "T4"]);
    expect(tiers.value.map(({ from, to }) => [from, to].map((fen) => fen && fenToText(fen, "万元")))).toEqual([
      ["20", "100"],
      ["100", "200"],
      ["200", "300"],
      ["300", null],
    ]);
    expect(supplementTiers.value.map(({ value }) => value.id)).toEqual(["S1", "S2", "S3", "S4"]);
  });
  test("none at all, or no list, is told as that", () => {
    const bands = (value: unknown) => faults(withParameters(({ tiers }) => (tiers!["bands"] = value)));
    expect(bands([])).toEqual(["parameters.tiers.bands bandCount 4"]);
    expect(bands("20")).toEqual(["parameters.tiers.bands bandCount 4"]);
    expect(bands([5])).toEqual([expect.stringMatching(/^parameters\.tiers\.bands\[0\] object/)]);
  });
});

test("entries of another kind are told with what is expected, a misspelt one with those that are known", () => {
  const told = (change: (parameters: Parameters) => void) => faults(withParameters(change));
  expect(told(({ threshold }) => (threshold!["wan"] = 20))).toEqual(["parameters.threshold.wan amount"]);
  expect(told(({ supplementShare }) => (supplementShare!["percent"] = 8))).toEqual([
    "parameters.supplementShare.percent percent",
  ]);
  expect(told(({ buildMonths }) => (buildMonths!["months"] = "18"))).toEqual([
    expect.stringMatching(/^parameters\.buildMonths\.months \w+ 1 \d+$/),
  ]);
  expect(told(({ buildMonths }) => (buildMonths!["untill"] = "2026-01-01"))).toEqual([
    "parameters.buildMonths.untill known months, cite, until",
  ]);
  expect(faults({ ...county(), effective: 20250301 })).toEqual(["effective date"]);
  expect(faults({ ...county(), readings: { "A11-any-or-all": "other" } })).toEqual([
    expect.stringMatching(/^readings\.A11-any-or-all oneOf \w+, \w+/),
  ]);
  expect(faults({ ...county(), publication: 5 })).toEqual(["publication address"]);
  expect(faults({ ...county(), calendar: "2027" })).toEqual(["calendar list"]);
  expect(faults([])).toContain("parameters.threshold object");
  expect(faults({ ...county(), articles: 43 })).toEqual(["articles object"]);
  expect(faults({ ...county(), places: { counties: "东县" } })).toEqual(["places.counties list"]);
  expect(faults({ ...county(), places: { zones: "高新区" } })).toEqual(["places.zones list"]);
});

test("what is to be a text is no number and no list of one text, even where it would read the same", () => {
  const mayor = (name: unknown) => ({ ...county(), bodies: { mayor: { "zh-CN": name, "en-US": "mayor" } } });
  for (const name of [5, ["县长"], true])
    expect([name, faults(mayor(name))]).toEqual([name, ["bodies.mayor.zh-CN name"]]);
  expect(faults(mayor("县长"))).toEqual([]);
  expect(faults({ ...county(), id: ["qingshui-2025"] })).toEqual(["id shortName"]);
  expect(faults({ ...county(), effective: ["2025-03-01"] })).toEqual(["effective date"]);
});

test("a share is a decimal text: a power, another word, a number or a list of one text is told as none", () => {
  const share = (percent: unknown) =>
    faults(withParameters(({ supplementShare }) => (supplementShare!["percent"] = percent)));
  for (const percent of ["1e1", "1e2", "", "十", "NaN", 8, ["8"]])
    expect([percent, share(percent)]).toEqual([percent, ["parameters.supplementShare.percent percent"]]);
  expect(share("8")).toEqual([]);
});

describe("places", () => {
  const places = (given: Record<string, unknown>) => read({ ...county(), places: given }).places;
  test("a name is taken as it is written, whatever signs stand in it", () => {
    const odd = places({ within: ["清水市(新)"], counties: ["东.县", "西区|南区"], zones: [] });
    expect(placeOfUnit(odd, "东.县教育局")).toBe("county");
    expect(placeOfUnit(odd, "东大县教育局")).toBeNull();
    expect(placeOfUnit(odd, "西区|南区教育局")).toBe("county");
    expect(placeOfUnit(odd, "南区教育局")).toBeNull();
    expect(placeOfUnit(odd, "清水市(新)东.县教育局")).toBe("county");
  });
  test("what it lies within may be left out, and may lack its last word; nothing else may", () => {
    const given = places({ within: ["川省", "清水市"], counties: ["东县"], zones: [["高新区"]] });
    for (const unit of ["东县教育局", "川省清水市东县教育局", "川清水东县教育局", "清水市东县教育局", "清水东县教育局"])
      expect([unit, placeOfUnit(given, unit)]).toEqual([unit, "county"]);
    expect(placeOfUnit(given, "川东省东县教育局")).toBeNull();
    expect(placeOfUnit(given, "清水市高新区管委会")).toBe("zone");
    expect(placeOfUnit(given, " 清 水 市东县 教育局")).toBe("county");
  });
  test("without counties none is one, without zones none is that; the rest is that of the usual rules", () => {
    const none = places({ counties: [], zones: [["高新区"]] });
    expect([placeOfUnit(none, "东县教育局"), placeOfUnit(none, ""), placeOfUnit(none, "高新区管委会")]).toEqual([
      null,
      null,
      "zone",
    ]);
    expect(places({})).toEqual({ within: DAZHOU_2023.places.within, counties: [], zones: [] });
    const noZones = places({ counties: ["东县"] });
    expect([placeOfUnit(noZones, "高新区管委会"), placeOfUnit(noZones, "东县教育局")]).toEqual([null, "county"]);
  });
});

test("a holiday may begin in December of the year before, and no earlier; it ends in its own year", () => {
  const off = (first: string, last: string): readonly string[] =>
    faults({
      id: "dazhou-2027",
      extends: DAZHOU_2023.id,
      calendar: [{ year: 2027, notice: "国办发明电〔2026〕9号", off: [[first, last]], worked: [] }],
    });
  expect(off("2026-12-31", "2027-01-02")).toEqual([]);
  expect(off("2026-12-01", "2027-01-02")).toEqual([]);
  for (const first of ["2026-11-30", "2025-12-31", "2028-01-01"])
    expect([first, off(first, first.startsWith("2028") ? "2028-01-02" : "2027-01-02")]).toEqual([
      first,
      ["calendar[0].off[0] inYear 2027"],
    ]);
  expect(off("2027-12-31", "2028-01-02")).toEqual(["calendar[0].off[0] inYear 2027"]);
});

test("years of holidays stand in their order, in whatever order a file gives them", () => {
  const source = (year: number) => ({ ...DAZHOU_2023.calendar.sources[0]!, year, off: [], worked: [] });
  const { years, sources } = workdayCalendar([2028, 2026, 2027].map(source));
  expect(years).toEqual([2026, 2027, 2028]);
  expect(sources.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
});
