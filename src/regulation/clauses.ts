/** Numbers of articles: those of the Measures, and those of a place that writes its own rules. */
import type { Citation, Dated, PolicyPack, TierRule } from "./types";
import type { Band } from "../exact";

/**
 * A clause of the Measures with this place's article number. The clauses of a pack's parameters are this place's own already
 * and are not asked here.
 */
export function localCitation(place: Pick<PolicyPack, "articles">, cite: Citation): Citation;
export function localCitation(place: Pick<PolicyPack, "articles">, cite: Citation | null): Citation | null;
export function localCitation({ articles }: Pick<PolicyPack, "articles">, cite: Citation | null): Citation | null {
  const article = cite && articles?.[cite.article];
  return cite && article ? { ...cite, article } : cite;
}

/** Whether a place's clauses say what those of the Measures say under the same numbers. */
export const hasOwnClauses = (place: PolicyPack, measures: PolicyPack): boolean =>
  place.publication.url !== measures.publication.url || Object.keys(place.articles ?? {}).length > 0;

/** Parameters taken over from the Measures, with the numbers of their articles in this place. */
export function localParameters(
  place: Pick<PolicyPack, "articles">,
  given: PolicyPack["parameters"],
): PolicyPack["parameters"] {
  const local = <T extends { readonly cite: Citation }>(one: T): T => ({
    ...one,
    cite: localCitation(place, one.cite),
  });
  const bands = <Id extends string>(dated: Dated<readonly Band<TierRule<Id>>[]>): typeof dated =>
    local({ ...dated, value: dated.value.map((band) => ({ ...band, value: local(band.value) })) });
  const moved = Object.fromEntries(
    Object.entries(given).map(([name, dated]) => [name, local(dated as Dated<unknown>)]),
  );
  return {
    ...(moved as unknown as PolicyPack["parameters"]),
    tiers: bands(given.tiers),
    supplementTiers: bands(given.supplementTiers),
    unifiedRoute: local({ ...given.unifiedRoute, value: local(given.unifiedRoute.value) }),
  };
}
