import { DAZHOU_2023, hasOwnClauses, localCitation } from "../../src/regulation";
import { localParameters } from "../../src/regulation/clauses";

const PLACE = { articles: { 10: 9, 38: 34, 43: 38 } };

test("a clause of the Measures is told by the place's own number", () => {
  expect(localCitation(PLACE, { article: 43, paragraph: 2 })).toEqual({ article: 38, paragraph: 2 });
  expect(localCitation(PLACE, { article: 42 })).toEqual({ article: 42 });
  expect(localCitation({}, { article: 43 })).toEqual({ article: 43 });
});

test("parameters taken over from the Measures stand at the place's own numbers, each band's too", () => {
  const { tiers, supplementTiers, unifiedRoute, budgetReviewWorkdays } = localParameters(PLACE, DAZHOU_2023.parameters);
  expect([tiers, supplementTiers, unifiedRoute, budgetReviewWorkdays].map(({ cite }) => cite.article)).toEqual([
    9, 38, 9, 34,
  ]);
  expect(tiers.value.map(({ value }) => value.cite.article)).toEqual([9, 9, 9, 9]);
  expect(supplementTiers.value.map(({ value }) => value.cite.article)).toEqual([38, 38, 38, 38]);
  expect(unifiedRoute.value.cite.article).toBe(9);
});

test("a place has clauses of its own with another text or other numbers; further holidays change none", () => {
  const publication = { url: "https://elsewhere.example/measures" };
  expect(hasOwnClauses(DAZHOU_2023, DAZHOU_2023)).toBe(false);
  expect(hasOwnClauses({ ...DAZHOU_2023, articles: {} }, DAZHOU_2023)).toBe(false);
  expect(hasOwnClauses({ ...DAZHOU_2023, publication }, DAZHOU_2023)).toBe(true);
  expect(hasOwnClauses({ ...DAZHOU_2023, ...PLACE }, DAZHOU_2023)).toBe(true);
});
