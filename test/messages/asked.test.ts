/** Every text of the catalogues is asked for somewhere, and none that is asked for is missing. */
import { catalogue } from "../../src/messages/zh-CN";
import { ARTICLES, DAZHOU_2023 } from "../../src/regulation";
import { AGENCY_IDS, BODY_IDS } from "../../src/regulation/bodies";
import { RULES } from "../../src/rules/registry";
import { askedTexts } from "./support/askedTexts";

const KEYS = Object.keys(catalogue);
const asked = askedTexts();

const tiers = DAZHOU_2023.parameters.tiers.value.map(({ value }) => value.id);
const supplementTiers = DAZHOU_2023.parameters.supplementTiers.value.map(({ value }) => value.id);
const options = DAZHOU_2023.readings.flatMap(({ id, options }) => options.map((option) => [id, option] as const));

/** Whether a clause is cited: 20.2.8 also by 20.2 with an item that only the run knows. */
const isCited = (clause: string): boolean => asked.cited.has(clause) || asked.cited.has(clause.replace(/\.\d+$/, ".*"));
const clauses = KEYS.filter((key) => key.startsWith("clause.") && isCited(key.replace("clause.", "")));
const ofDepth = (depth: number): readonly string[] => clauses.filter((key) => key.split(".").length === depth + 1);

/** What the templates with a part from the data come to: all that the data have. */
const FROM_DATA: Readonly<Record<string, readonly string[]>> = {
  "articles.*.gist": ARTICLES.map(({ number }) => `articles.${number}.gist`),
  "articles.*.reason": ARTICLES.filter(({ status }) => status === "excused").map(
    ({ number }) => `articles.${number}.reason`,
  ),
  "articles.*.extent": ["articles.20.extent", "articles.49.extent"],
  "body.*": [...BODY_IDS, ...AGENCY_IDS].map((id) => `body.${id}`),
  "clause.*": ofDepth(1),
  "clause.*.*": ofDepth(2),
  "clause.*.*.*": ofDepth(3),
  "pane.policy.*": [`pane.policy.${DAZHOU_2023.id}`],
  "readings.*.question": DAZHOU_2023.readings.map(({ id }) => `readings.${id}.question`),
  "readings.*.option.*": options.map(([id, option]) => `readings.${id}.option.${option}`),
  "readings.*.argument.*": options.map(([id, option]) => `readings.${id}.argument.${option}`),
  "suppTier.*": supplementTiers.map((id) => `suppTier.${id}`),
  "tier.*": tiers.map((id) => `tier.${id}`),
  "tierShort.*": tiers.map((id) => `tierShort.${id}`),
};

const matches = (pattern: string, key: string): boolean =>
  new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^.]+")}$`).test(key);

/** Texts in a few words stand beside a rule's message by its name: rules.<rule>.<message> is looked up as short.<rule>.<message>. */
const short = new Set(
  RULES.flatMap(({ id, texts }) => Object.keys(texts.messages).map((message) => `short.${id}.${message}`)),
);

test("every text is asked for by a part of the product", () => {
  const fromData = new Set(Object.values(FROM_DATA).flat());
  expect(KEYS.filter((key) => !asked.written.has(key) && !fromData.has(key) && !short.has(key))).toEqual([]);
});

test("every text that is asked for is there", () => {
  const missing = (keys: Iterable<string>): string[] => [...keys].filter((key) => !(key in catalogue));
  expect(missing(asked.needed.keys()).map((key) => `${key} ${asked.needed.get(key)}`)).toEqual([]);
  expect(missing(Object.values(FROM_DATA).flat())).toEqual([]);
});

test("what a template asks for is known from its types, or from the data named here", () => {
  const ours = [...asked.open].filter(
    ([pattern]) => !pattern.startsWith("*") && KEYS.some((key) => matches(pattern, key)),
  );
  expect(ours.filter(([pattern]) => !(pattern in FROM_DATA))).toEqual([]);
  expect(Object.keys(FROM_DATA).filter((pattern) => !asked.open.has(pattern))).toEqual([]);
});
