import type { MessageData, MessageValue } from "../messages/types";
import type { Breach, Rule } from "../rules/types";
import type { Finding } from "./types";
import { localWords } from "./words";
import { localCitation } from "../regulation/clauses";
import type { Citation, PolicyPack } from "../regulation/types";

/** The clause that a finding is told with, by this place's numbers. `reference`: another of the Measures for this row. */
export function clauseOf(
  policy: PolicyPack,
  rule: Pick<Rule, "cite">,
  breach: Pick<Breach, "cite" | "ownCite">,
  reference?: Citation,
): Citation | null {
  if (reference === undefined && breach.ownCite !== undefined) return breach.ownCite;
  return localCitation(policy, reference ?? breach.cite ?? rule.cite);
}

/** Articles for a message, with this place's numbers. */
export const localCites = (
  policy: PolicyPack,
  cites: readonly Citation[],
): { readonly cites: readonly Citation[] } => ({ cites: cites.map((cite) => localCitation(policy, cite)) });

/** What a rule says of a breach, as this place says it; with it the names of bodies that its text names and the place calls otherwise. */
export function localMessage(
  policy: PolicyPack,
  rule: Pick<Rule, "id" | "texts">,
  { message, data = {} }: Pick<Breach, "message" | "data">,
): Finding["message"] {
  let local = localNames(policy, data);
  for (const [id, name] of Object.entries(localWords(policy).bodies))
    if (isNamedIn(rule, message, id)) local = { [id]: name, ...local };
  return { key: keyOf(rule.id, message), data: local };
}

const KEYS = new Map<string, Map<string, string>>();

/** Key of a message in the catalogues; made once of each, since it is kept with every finding. */
function keyOf(rule: string, message: string): string {
  let ofRule = KEYS.get(rule);
  if (ofRule === undefined) KEYS.set(rule, (ofRule = new Map<string, string>()));
  let key = ofRule.get(message);
  if (key === undefined) ofRule.set(message, (key = `rules.${rule}.${message}`));
  return key;
}

const isNamedIn = ({ texts }: Pick<Rule, "texts">, message: string, body: string): boolean =>
  Object.values(texts.messages[message] ?? {}).some(({ what, todo }) => `${what}${todo}`.includes(`{${body}}`));

/** Message data with this place's names of bodies and tiers and its numbers of articles. */
export function localNames(policy: PolicyPack, data: MessageData): MessageData {
  const { terms } = localWords(policy);
  if (!policy.articles && Object.keys(terms).length === 0) return data;
  const local = (value: MessageValue): MessageValue => {
    if (typeof value !== "object") return value;
    if ("cites" in value) return localCites(policy, value.cites);
    if (!("term" in value)) return value;
    const own = terms[value.term];
    return own ? { names: own } : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, local(value)]));
}
