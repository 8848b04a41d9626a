/** Under a county's own pack no text names an amount, a share or a body of Dazhou that the county has changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../src/exact";
import { readingText, type Locale, type MessageData } from "../../src/messages";
import { planMarks, resultColumnOf } from "../../src/marking";
import { headerCells, RESULT_COLUMNS, tierText } from "../../src/marking/columns";
import { readPlan } from "../../src/plan";
import type { CellValue, SheetGrid } from "../../src/sheet";
import { DAZHOU_2023, policyOfJson, type PolicyPack } from "../../src/regulation";
import { reviewPlan } from "../../src/review";
import { localNames } from "../../src/review/local";
import { bodyName, localWords } from "../../src/review/words";
import { findingText } from "../../src/rules/findingText";
import { plainGrid } from "../support/grid";

const COUNTY = policyOfJson(
  JSON.parse(readFileSync(join(__dirname, "../regulation/fixtures/example-county.json"), "utf8")),
  DAZHOU_2023,
);
const LOCALES: readonly Locale[] = ["zh-CN", "en-US"];
const HEADER = [
  "项目名称",
  "建设单位",
  "总投资（万元）",
  "审定方式",
  "概算批复金额（万元）",
  "合同金额（万元）",
  "补充合同金额（万元）",
  "建设方式",
  "是否涉密",
  "自建情形",
  "调整金额（万元）",
];
const ROWS: readonly CellValue[][] = [25, 99.99, 100, 299.99, 300, 5000].flatMap((total) =>
  ["一事一议", "集中审定", null].map((route) => [
    `项目${total}${route ?? ""}`,
    "市数据局",
    total,
    route,
    total,
    total / 2,
    total / 10,
    "自行建设",
    "否",
    null,
    total / 5,
  ]),
);
const GRID: SheetGrid = plainGrid([HEADER, ...ROWS]);

function reviewUnder(policy: PolicyPack) {
  const reading = readPlan(GRID);
  if (!("plan" in reading)) throw new Error(reading.noPlan.reason);
  return reviewPlan(reading.plan, { policy, asOf: dayOfIso("2026-08-01") ?? 0 });
}

/** Everything that marking writes, as one text. */
const written = (policy: PolicyPack, locale: Locale): string =>
  planMarks(reviewUnder(policy), GRID, locale)
    .cells.flatMap((row) =>
      row.slice(0, -1).map((cell) => (cell.kind === "text" ? cell.text : cell.kind === "formula" ? cell.shown : "")),
    )
    .join("\n");

test.each([
  ["zh-CN", /15%|10%|1000 万元|200 万元以|500 万元以|分管财政副市长|市长审定/],
  ["en-US", /\b15%|\b10%|million yuan|vice mayor|decided by the mayor/],
] as const)("a county's marked sheet names no number or body of Dazhou that it changed: %s", (locale, dazhou) => {
  expect(written(DAZHOU_2023, locale)).toMatch(dazhou);
  expect(written(COUNTY, locale)).not.toMatch(dazhou);
  expect(written(COUNTY, locale)).toContain("12.5% ");
});

test("tiers are named with the county's amounts and bodies", () => {
  const review = reviewUnder(COUNTY);
  const tiers = (locale: Locale) => [...new Set(review.rows.map((row) => tierText(row, locale, review.words)))];
  expect(tiers("zh-CN")).toEqual(expect.arrayContaining(["分管财政工作的副县长", "县长", "市委常委会"]));
  expect(tiers("en-US")).toEqual(expect.arrayContaining(["the county head"]));
  expect(localWords(COUNTY).terms["suppTier.S2"]?.["zh-CN"]).toBe("县长审定（50 万元以上）");
});

test("a body that the place does not rename keeps its name, beside one that it renames", () => {
  const own: PolicyPack = { ...DAZHOU_2023, bodies: { mayor: { "zh-CN": "县长", "en-US": "the county head" } } };
  const name = (body: "mayor" | "partyStandingCommittee") => LOCALES.map((locale) => bodyName(own, body, locale));
  expect(name("mayor")).toEqual(["县长", "the county head"]);
  expect(name("partyStandingCommittee")).toEqual(
    LOCALES.map((locale) => bodyName(DAZHOU_2023, "partyStandingCommittee", locale)),
  );
});

test("the option that caps self-building names the county's cap, on every output", () => {
  const review = reviewUnder(COUNTY);
  expect(
    review.readings.map(({ reading, option }) => readingText("zh-CN", reading, option, review.words?.terms)).join(),
  ).toContain("不超过 500 万元");
});

const titleOf = (locale: (typeof LOCALES)[number]) =>
  headerCells("万元", locale)[RESULT_COLUMNS.findIndex(({ key }) => key === "adjustmentRemaining")];

test("the built-in pack has the catalogues' words, to the letter", () => {
  expect(localWords(DAZHOU_2023)).toEqual({ terms: {}, bodies: {}, adjustmentShare: "15%" });
  expect(titleOf("zh-CN")).toEqual({ kind: "text", text: "15% 调整余额（万元）" });
  expect(titleOf("en-US")).toEqual({ kind: "text", text: "15% adjustment remaining (wan yuan)" });
});

test.each(LOCALES)("a column titled under another pack is known again, whatever its share: %s", (locale) => {
  for (const share of ["12.5%", "8%", "100%", "15%"]) {
    expect(
      headerCells("元", locale, share)
        .map((cell) => (cell.kind === "text" ? resultColumnOf(cell.text) : null))
        .slice(0, -1),
    ).toEqual(RESULT_COLUMNS.map(({ key }) => key).slice(0, -1));
  }
  expect(resultColumnOf("abc% 调整余额（万元）")).toBeNull();
  expect(resultColumnOf("我的 15% 调整余额（万元）")).toBeNull();
});

test("articles inside a text are the county's, in both languages", () => {
  const data = localNames(COUNTY, { article: { cites: [{ article: 43 }, { article: 34 }] } });
  expect(data).toEqual({ article: { cites: [{ article: 38 }, { article: 34 }] } });
  const works = (locale: Locale, of: MessageData): string =>
    findingText(locale, { cite: null, message: { key: "rules.A43-SCOPE.works", data: of } }, "万元").what;
  expect(works("zh-CN", localNames(COUNTY, { article: { cites: [{ article: 43 }] } }))).toContain("第三十八条");
  expect(works("en-US", { article: { cites: [{ article: 43 }] } })).toContain("Article 43 covers");
});

test("a pack that changes amounts alone, no body and no article, has its own words for them and no others", () => {
  const { parameters } = DAZHOU_2023;
  const [first, second, ...others] = parameters.tiers.value;
  const own: PolicyPack = {
    ...DAZHOU_2023,
    parameters: {
      ...parameters,
      tiers: {
        ...parameters.tiers,
        value: [{ ...first!, to: 250_000_000n }, { ...second!, from: 250_000_000n }, ...others],
      },
    },
  };
  const changed = [`tier.${first!.value.id}`, `tier.${second!.value.id}`] as const;
  expect(Object.keys(localWords(own).terms).filter((key) => key.startsWith("tier."))).toEqual(changed);
  const data = localNames(own, {
    own: { term: changed[0] as never },
    usual: { term: `tier.${others[0]!.value.id}` as never },
    amount: { fen: 1n },
  });
  expect(data).toEqual({
    own: { names: localWords(own).terms[changed[0]] },
    usual: { term: `tier.${others[0]!.value.id}` },
    amount: { fen: 1n },
  });
});

test.each<[string, Partial<PolicyPack["parameters"]>, readonly string[]]>([
  [
    "who decides what is decided together",
    { unifiedRoute: { ...DAZHOU_2023.parameters.unifiedRoute, value: { requires: "mayor" } } as never },
    ["tier.UNIFIED"],
  ],
  [
    "the cap of self-building",
    { selfBuildCap: { ...DAZHOU_2023.parameters.selfBuildCap, value: 1n } },
    ["readings.A11-any-or-all.option.capped"],
  ],
  [
    "who decides a tier",
    {
      tiers: {
        ...DAZHOU_2023.parameters.tiers,
        value: DAZHOU_2023.parameters.tiers.value.map((band, at) =>
          at === 1 ? { ...band, value: { ...band.value, requires: "partyStandingCommittee" as never } } : band,
        ),
      },
    },
    [
      `tierShort.${DAZHOU_2023.parameters.tiers.value[1]!.value.id}`,
      `tier.${DAZHOU_2023.parameters.tiers.value[1]!.value.id}`,
    ],
  ],
  [
    "who decides a supplement",
    {
      supplementTiers: {
        ...DAZHOU_2023.parameters.supplementTiers,
        value: DAZHOU_2023.parameters.supplementTiers.value.map((band, at) =>
          at === 1 ? { ...band, value: { ...band.value, requires: "partyStandingCommittee" as never } } : band,
        ),
      },
    },
    [`suppTier.${DAZHOU_2023.parameters.supplementTiers.value[1]!.value.id}`],
  ],
])("a pack that changes %s has its own words for that alone", (_, part, terms) =>
  expect(Object.keys(localWords({ ...DAZHOU_2023, parameters: { ...DAZHOU_2023.parameters, ...part } }).terms)).toEqual(
    terms,
  ),
);

test("who decides what is decided together is named in both languages", () => {
  const { parameters } = DAZHOU_2023;
  const unifiedRoute = { ...parameters.unifiedRoute, value: { requires: "mayor" } } as never;
  const own: PolicyPack = { ...DAZHOU_2023, parameters: { ...parameters, unifiedRoute } };
  for (const locale of LOCALES)
    expect(localWords(own).terms["tier.UNIFIED"]?.[locale]).toContain(bodyName(DAZHOU_2023, "mayor", locale));
});

test("a tier without a lower or an upper end is named as such, by its own amounts", () => {
  const { parameters } = DAZHOU_2023;
  const named = (value: PolicyPack["parameters"]["tiers"]["value"]) => {
    const { terms } = localWords({
      ...DAZHOU_2023,
      parameters: { ...parameters, tiers: { ...parameters.tiers, value } },
    });
    return Object.keys(terms).flatMap((key) =>
      key.startsWith("tier.") ? [terms[key]!["en-US"].replace(/^[^(]*/, "")] : [],
    );
  };
  const [one, two, three] = parameters.tiers.value.map(({ value }) => value);
  expect(named([{ from: 0n, to: null, value: one! }])).toEqual([""]);
  expect(
    named([
      { from: 0n, to: 70_000_000n, value: one! },
      { from: 70_000_000n, to: 80_000_000n, value: two! },
      { from: 80_000_000n, to: null, value: three! },
    ]),
  ).toEqual(["(below 70 wan yuan)", "(70 wan yuan to below 80 wan yuan)", "(80 wan yuan and more)"]);
});
