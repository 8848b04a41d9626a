import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DAZHOU_2023, policyOfJson, PolicyFileError } from "../../src/regulation";

const county = (): { parameters: Record<string, unknown> } =>
  JSON.parse(readFileSync(join(__dirname, "fixtures/example-county.json"), "utf8")) as {
    parameters: Record<string, unknown>;
  };
const TERMS = [
  "publicationDays",
  "schemeDays",
  "technicalReviewDays",
  "budgetReviewWorkdays",
  "trialMonths",
  "evaluationMonths",
] as const;

describe("terms of a county's parameter file", () => {
  test("left out, they are those of the base, from the county's own first day", () => {
    const pack = policyOfJson(county(), DAZHOU_2023);
    for (const term of TERMS) {
      const { cite, ...left } = DAZHOU_2023.parameters[term];
      expect(pack.parameters[term]).toEqual({
        ...left,
        from: pack.effective,
        // By the county's own number of the article.
        cite: { ...cite, article: cite.article === 38 ? 34 : cite.article },
      });
    }
    expect(pack.calendar).toBe(DAZHOU_2023.calendar);
  });

  test("given, each is the county's own, with its clause; so is every other parameter", () => {
    const file = county();
    const cite = { article: 12 };
    Object.assign(file.parameters, {
      publicationDays: { days: 5, cite },
      schemeDays: { days: 61, cite },
      technicalReviewDays: { days: 11, cite },
      budgetReviewWorkdays: { workdays: 31, cite },
      trialMonths: { months: 2, cite },
    });
    const { parameters } = policyOfJson(file, DAZHOU_2023);
    expect(
      Object.fromEntries(Object.entries(parameters).map(([name, { value, cite: of }]) => [name, [value, of.article]])),
    ).toMatchObject({
      publicationDays: [5, 12],
      schemeDays: [61, 12],
      technicalReviewDays: [11, 12],
      budgetReviewWorkdays: [31, 12],
      trialMonths: [2, 12],
      threshold: [20_000_000n, 3],
      selfBuildCap: [500_000_000n, 10],
      clearlyCheaper: [{ numerator: 85n, denominator: 100n }, 11],
      supplementShare: [{ numerator: 8n, denominator: 100n }, 38],
      adjustmentShare: [{ numerator: 125n, denominator: 1000n }, 40],
      buildMonths: [18, 37],
    });
  });

  test.each([
    { days: 0, cite: { article: 12 } },
    { days: "7", cite: { article: 12 } },
    { days: 7.5, cite: { article: 12 } },
  ])("%j is refused", (value) => {
    const file = county();
    file.parameters.publicationDays = value;
    expect(() => policyOfJson(file, DAZHOU_2023)).toThrow(PolicyFileError);
  });
});
