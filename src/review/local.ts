import type { MessageData, MessageValue } from "../messages/types";
import type { BodyId, Citation, PolicyPack } from "../regulation/types";

/** A citation with this place's article number. */
export function localCitation(policy: PolicyPack, cite: Citation | null): Citation | null {
  const article = cite && policy.articles?.[cite.article];
  return cite && article ? { ...cite, article } : cite;
}

/** Message data with this place's names of bodies. */
export function localNames(policy: PolicyPack, data: MessageData): MessageData {
  const names = policy.bodies;
  if (!names) return data;
  const local = (value: MessageValue): MessageValue => {
    if (typeof value !== "object" || !("term" in value) || !value.term.startsWith("body.")) return value;
    const name = names[value.term.slice("body.".length) as BodyId];
    return name ? { names: name } : value;
  };
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, local(value)]));
}
