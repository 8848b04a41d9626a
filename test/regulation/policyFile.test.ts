import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fenToText } from "../../src/exact";
import { text } from "../../src/messages";
import { DAZHOU_2023, policyOfJson, PolicyFileError } from "../../src/regulation";

const example = readFileSync(join(__dirname, "fixtures/example-county.json"), "utf8");
const county = (): Record<string, unknown> => JSON.parse(example) as Record<string, unknown>;

/** The example with one entry changed; `path` as in a fault ("parameters.tiers.bands[1].from"). */
function changed(path: string, value: unknown): unknown {
  const file = county();
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() as string;
  const place = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, file);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return file;
}

function faultsOf(json: unknown): readonly string[] {
  try {
    policyOfJson(json, DAZHOU_2023);
    return [];
  } catch (error) {
    if (error instanceof PolicyFileError) return error.faults.map((fault) => fault.path);
    throw error;
  }
}

const LOCALES = ["zh-CN", "en-US"] as const;

/** Faults as people read them. */
function toldOf(json: unknown, locale: "zh-CN" | "en-US"): readonly string[] {
  try {
    policyOfJson(json, DAZHOU_2023);
    return [];
  } catch (error) {
    if (error instanceof PolicyFileError)
      return error.faults.map(
        ({ path, expected, data }) => `${path}: ${text(locale, `policyFault.${expected}`, data)}`,
      );
    throw error;
  }
}

describe("a county's parameter file", () => {
  it("says in the reader's language what is expected", () => {
    expect(toldOf(changed("parameters.threshold.wan", 20), "zh-CN")).toEqual([
      'parameters.threshold.wan: 以万元计、写成文本的金额，如 "30" 或 "29.5"',
    ]);
    expect(toldOf(changed("parameters.threshold.wan", "25"), "zh-CN")).toEqual([
      "parameters.tiers.bands[0].from: 与适用门槛相同，使适用本办法的项目都有审定层级",
    ]);
    expect(toldOf(changed("parameters.tiers.bands[1].from", "101"), "zh-CN")).toEqual([
      "parameters.tiers.bands: 前后相接、最后一档不封顶的各档；这里前一档止于 100，后一档起于 101（万元）",
    ]);
    expect(toldOf(changed("parameters.tiers.bands[1].from", "101"), "en-US")).toEqual([
      "parameters.tiers.bands: bands that meet, the last one open; here one ends at 100 and the next begins at 101 (wan yuan)",
    ]);
    for (const locale of LOCALES)
      for (const line of toldOf(
        { id: 1, parameters: { tiers: { bands: [] } }, readings: { A99: 1 }, articles: { 67: 1 } },
        locale,
      ))
        expect(line).not.toMatch(/undefined|\{\w+\}/);
  });

  it("gives a policy pack with its own amounts, shares, articles and names", () => {
    const pack = policyOfJson(county(), DAZHOU_2023);
    expect(pack.id).toBe("qingshui-2025");
    expect(fenToText(pack.parameters.threshold.value, "万元")).toBe("20");
    expect(
      pack.parameters.tiers.value.map((band) => [fenToText(band.from, "万元"), band.value.id, band.value.requires]),
    ).toEqual([
      ["20", "T1", "financeViceMayor"],
      ["100", "T2", "mayor"],
      ["300", "T3", "partyStandingCommittee"],
    ]);
    expect(pack.parameters.adjustmentShare.value).toEqual({ numerator: 125n, denominator: 1000n });
    expect(pack.articles?.[43]).toBe(38);
    expect(pack.bodies?.mayor?.["zh-CN"]).toBe("县长");
    expect(pack.readings.find(({ id }) => id === "A11-any-or-all")?.default).toBe("capped");
  });

  it.each<[string, unknown]>([
    ["id", "Bad Name"],
    ["effective", "2025-02-30"],
    ["publication", "javascript:alert(1)"],
    ["parameters.threshold.wan", 20],
    ["parameters.threshold.wan", "-1"],
    ["parameters.threshold.wan", "0.0000001"],
    ["parameters.supplementShare.percent", "0"],
    ["parameters.supplementShare.percent", "100.1"],
    ["parameters.supplementShare.percent", 10],
    ["parameters.buildMonths.months", 0],
    ["parameters.tiers.bands", []],
    ["parameters.tiers.bands[0].requires", "emperor"],
    ["parameters.tiers.bands[0].chain", []],
    ["parameters.tiers.bands[0].chain[0].act", "guess"],
    ["parameters.tiers.bands[1].cite.article", "nine"],
    ["readings.A11-any-or-all", "perhaps"],
    ["articles.10", "nine"],
    ["bodies.mayor.zh-CN", ""],
    ["parameters.selfBuildCap", undefined],
  ])("names the fault at %s when it is %p", (path, value) => expect(faultsOf(changed(path, value))).toContain(path));

  it.each<[string, unknown, unknown]>([
    ["parameters.clearlyCheaper.percent", "100", "100.000001"],
    ["parameters.supplementShare.percent", "100", "101"],
    ["parameters.adjustmentShare.percent", "100.00", "100.01"],
    ["parameters.adjustmentShare.percent", "0.01", "-0.01"],
    ["parameters.buildMonths.months", 120, 121],
    ["parameters.buildMonths.months", 1, 0],
    ["parameters.publicationDays", { days: 1000, cite: { article: 1 } }, 1000],
    ["parameters.publicationDays", { days: 1, cite: { article: 1 } }, { cite: { article: 1 } }],
    ["parameters.selfBuildCap.wan", "0.000001", "0.0000001"],
    ["articles.66", 999, 1000],
    ["id", `a${"b".repeat(40)}`, `a${"b".repeat(41)}`],
    ["id", "ab-", "-ab"],
  ])("%s may be %p and not %p", (path, most, more) => {
    const faults = (value: unknown) => faultsOf(changed(path, value)).filter((fault) => fault.startsWith(path));
    expect(faults(most)).toEqual([]);
    expect(faults(more)).not.toEqual([]);
  });

  it("may say 1000 days and no more", () => {
    const days = (count: number) =>
      faultsOf(changed("parameters.publicationDays", { days: count, cite: { article: 1 } })).filter((fault) =>
        fault.startsWith("parameters.publicationDays"),
      );
    expect([1000, 1001].map((count) => days(count).length)).toEqual([0, 1]);
  });

  it("takes a share of exactly 100 % for the whole", () =>
    expect(
      policyOfJson(changed("parameters.clearlyCheaper.percent", "100"), DAZHOU_2023).parameters.clearlyCheaper.value,
    )
      // As it was written, not shortened.
      .toEqual({ numerator: 100n, denominator: 100n }));

  it("refuses entries it does not know, so that a misspelt one is not silently left out", () => {
    expect(faultsOf(changed("parameters.treshold", { wan: "5" }))).toContain("parameters.treshold");
    expect(faultsOf(changed("readings.A99", "x"))).toContain("readings.A99");
    expect(faultsOf(changed("articles.67", 3))).toContain("articles.67");
  });

  it("refuses bands that leave a gap or overlap, and a first band that does not start at the threshold", () => {
    expect(faultsOf(changed("parameters.tiers.bands[1].from", "101"))).toContain("parameters.tiers.bands");
    expect(faultsOf(changed("parameters.tiers.bands[1].from", "99"))).toContain("parameters.tiers.bands");
    expect(faultsOf(changed("parameters.threshold.wan", "25"))).toContain("parameters.tiers.bands[0].from");
  });

  it("takes up to four bands, and refuses a fifth", () => {
    const bandsOf = (...bounds: readonly number[]) =>
      bounds.map((from, index) => ({
        from: String(from),
        ...(index + 1 < bounds.length ? { to: String(bounds[index + 1]) } : {}),
        requires: "mayor",
        cite: { article: 9 },
        chain: [{ act: "decide", body: "mayor" }],
      }));
    const faults = (bands: unknown) => faultsOf(changed("parameters.tiers.bands", bands));
    expect(faults(bandsOf(20))).toEqual([]);
    expect(faults(bandsOf(20, 100, 200, 300))).toEqual([]);
    expect(faults(bandsOf(20, 100, 200, 300, 400))).toEqual(["parameters.tiers.bands"]);
  });

  it("of bands that do not meet it names the end of the one and the beginning of the next, of an empty band too", () => {
    const told = (path: string, value: unknown) =>
      toldOf(changed(`parameters.tiers.bands${path}`, value), "en-US").map((each) =>
        each.replace(/^.*here one/, "one"),
      );
    expect(told("[0].to", "20")).toEqual(["one ends at 20 and the next begins at 100 (wan yuan)"]);
    expect(told("[1].to", "100")).toEqual(["one ends at 100 and the next begins at 300 (wan yuan)"]);
    expect(told("[1].to", "90")).toEqual(["one ends at 90 and the next begins at 300 (wan yuan)"]);
    expect(told("[0].to", null)).toEqual(["one ends at — and the next begins at 100 (wan yuan)"]);
    expect(told("[2].to", "300")).toEqual(["one ends at 300 and the next begins at — (wan yuan)"]);
    expect(told("[2].to", "301")).toEqual(["one ends at 301 and the next begins at — (wan yuan)"]);
  });

  it("names an empty band that meets the next one all the same", () => {
    const file = changed("parameters.tiers.bands[0].to", "20") as ReturnType<typeof county>;
    const { bands } = (file["parameters"] as { tiers: { bands: { from: string }[] } }).tiers;
    bands[1]!.from = "20";
    expect(toldOf(file, "en-US").map((each) => each.replace(/^.*here one/, "one"))).toEqual([
      "one ends at 20 and the next begins at 20 (wan yuan)",
    ]);
  });

  it.each(["https://a.example", "http://a.example/x?y=1"])("takes %s as an address", (address) => {
    expect(faultsOf(changed("publication", address))).toEqual([]);
    expect(faultsOf({ id: "some-county", extends: DAZHOU_2023.id, publication: address })).toEqual([]);
  });
  it.each(["see https://a.example", "https://a b.example", "ftp://a.example", "https://", "https:// "])(
    "does not take %p as an address",
    (address) => {
      expect(faultsOf(changed("publication", address))).toEqual(["publication"]);
      expect(faultsOf({ id: "some-county", extends: DAZHOU_2023.id, publication: address })).toEqual(["publication"]);
    },
  );

  it.each(["0", "00", "67", "100", "x1", "1x", ":"])("knows no article %p", (article) =>
    expect(faultsOf(changed("articles", { [article]: 3 }))).toEqual([`articles.${article}`]),
  );
  it.each(["1", "9", "10", "59", "60", "66"])("knows article %s", (article) =>
    expect(faultsOf(changed("articles", { [article]: 3 }))).toEqual([]),
  );

  it("is refused with an error that says where, of the file itself too", () => {
    const thrown = (json: unknown): unknown => {
      try {
        return policyOfJson(json, DAZHOU_2023);
      } catch (error) {
        return error;
      }
    };
    expect(thrown(changed("publication", "nowhere"))).toMatchObject({
      name: "PolicyFileError",
      message: "publication: address",
    });
    expect(String((thrown(null) as Error).message)).toMatch(/^file: \w+$/);
    const both = changed("publication", "nowhere") as ReturnType<typeof county>;
    expect((thrown({ ...both, id: "" }) as Error).message.split("; ")).toHaveLength(2);
  });

  it("names every fault at once", () => expect(faultsOf({ id: 1 }).length).toBeGreaterThan(5));

  it.each([null, 3, "x", [], undefined])("refuses %p as a file", (json) =>
    expect(() => policyOfJson(json, DAZHOU_2023)).toThrow(PolicyFileError),
  );
});
