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

  test("given, they are the county's own, with their clause", () => {
    const file = county();
    file.parameters.publicationDays = { days: 5, cite: { article: 12 } };
    expect(policyOfJson(file, DAZHOU_2023).parameters.publicationDays).toMatchObject({
      value: 5,
      cite: { article: 12 },
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
