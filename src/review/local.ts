import type { MessageData, MessageValue } from "../messages/types";
import { localWords } from "./words";
import type { BodyId, Citation, PolicyPack } from "../regulation/types";

/** A citation with this place's article number. */
export function localCitation(policy: PolicyPack, cite: Citation): Citation;
export function localCitation(policy: PolicyPack, cite: Citation | null): Citation | null;
export function localCitation(policy: PolicyPack, cite: Citation | null): Citation | null {
  const article = cite && policy.articles?.[cite.article];
  return cite && article ? { ...cite, article } : cite;
}

/** Articles for a message, with this place's numbers. */
export const localCites = (
  policy: PolicyPack,
  cites: readonly Citation[],
): { readonly cites: readonly Citation[] } => ({ cites: cites.map((cite) => localCitation(policy, cite)) });

/** Message data with this place's names of bodies and tiers and its numbers of articles. */
export function localNames(policy: PolicyPack, data: MessageData): MessageData {
  const names = policy.bodies ?? {};
  const { terms } = localWords(policy);
  if (!policy.bodies && !policy.articles && Object.keys(terms).length === 0) return data;
  const local = (value: MessageValue): MessageValue => {
    if (typeof value !== "object") return value;
    if ("cites" in value) return localCites(policy, value.cites);
    if (!("term" in value)) return value;
    const own = terms[value.term];
    if (own) return { names: own };
    if (!value.term.startsWith("body.")) return value;
    const name = names[value.term.slice("body.".length) as BodyId];
    return name ? { names: name } : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, local(value)]));
}
