import { ratioToPercent, type Band } from "../exact";
import { amountText, BODY_NAMES, textOfKey, type Locale, type MessageData, type MessageKey } from "../messages";
import { DAZHOU_2023 } from "../regulation";
import type { BodyId, PolicyPack, TierRule } from "../regulation/types";

type Names = Readonly<Record<Locale, string>>;

/** What a place's own parameters say otherwise than the catalogues, whose texts name the amounts and bodies of Dazhou. */
export interface LocalWords {
  /** By message key. */
  readonly terms: Readonly<Record<string, Names>>;
  /** Bodies that the place calls otherwise, for the placeholders of texts that name them. */
  readonly bodies: MessageData;
  /** Share of Article 45: "15%". */
  readonly adjustmentShare: string;
}

const inBoth = (write: (locale: Locale) => string): Names => ({ "zh-CN": write("zh-CN"), "en-US": write("en-US") });
const KNOWN = new WeakMap<PolicyPack, LocalWords>();

/** Words of a pack, kept with it. A parameter that is Dazhou's keeps Dazhou's words. */
export function localWords(policy: PolicyPack): LocalWords {
  const known = KNOWN.get(policy);
  if (known) return known;
  const { tiers, supplementTiers, unifiedRoute, selfBuildCap, adjustmentShare } = policy.parameters;
  const base = DAZHOU_2023.parameters;
  const renamed = Object.entries(policy.bodies ?? {});
  const terms: Record<string, Names> = {
    ...Object.fromEntries(renamed.map(([id, names]) => [`body.${id}`, names])),
    ...tierTerms(policy, "tier", tiers.value, base.tiers.value),
    ...tierTerms(policy, "suppTier", supplementTiers.value, base.supplementTiers.value),
  };
  const unified = unifiedRoute.value.requires;
  if (unified !== base.unifiedRoute.value.requires || policy.bodies?.[unified])
    terms["tier.UNIFIED"] = inBoth((locale) =>
      textOfKey(locale, "tierName.unified", { body: bodyName(policy, unified, locale) }),
    );
  if (selfBuildCap.value !== base.selfBuildCap.value)
    terms["readings.A11-any-or-all.option.capped"] = inBoth((locale) =>
      textOfKey(locale, "readingName.capped", { amount: { fen: selfBuildCap.value } }),
    );
  const words = {
    terms,
    bodies: Object.fromEntries(renamed.map(([id, names]) => [id, { names }])),
    adjustmentShare: ratioToPercent(adjustmentShare.value),
  };
  KNOWN.set(policy, words);
  return words;
}

/** A term as this place says it; without words, as the catalogues do. */
export function termText(locale: Locale, key: string, words: LocalWords | undefined): string {
  return words?.terms[key]?.[locale] ?? textOfKey(locale, key);
}

/** The bodies of a place, for the placeholders of a text that names them. */
export const bodyNames = (policy: PolicyPack): MessageData => ({ ...BODY_NAMES, ...localWords(policy).bodies });

/** Name of a body at this place. */
export function bodyName(policy: PolicyPack, body: BodyId, locale: Locale): string {
  return policy.bodies?.[body]?.[locale] ?? textOfKey(locale, `body.${body}`);
}

function tierTerms<Id extends string>(
  policy: PolicyPack,
  kind: "tier" | "suppTier",
  bands: readonly Band<TierRule<Id>>[],
  usual: readonly Band<TierRule<Id>>[],
): Record<string, Names> {
  const own = bands.flatMap((band, index) => {
    const { id, requires } = band.value;
    const same = usual.find(({ value }) => value.id === id);
    if (
      same &&
      same.from === band.from &&
      same.to === band.to &&
      same.value.requires === requires &&
      !policy.bodies?.[requires]
    )
      return [];
    return [
      ...(kind === "tier"
        ? [[`tierShort.${id}`, inBoth((locale) => bodyName(policy, requires, locale))] as const]
        : []),
      [
        `${kind}.${id}`,
        inBoth((locale) =>
          textOfKey(locale, rangeKey(band, index), {
            body: bodyName(policy, requires, locale),
            from: amountText(locale, band.from, "万元"),
            to: amountText(locale, band.to ?? 0n, "万元"),
          }),
        ),
      ] as const,
    ];
  });
  return Object.fromEntries(own);
}

/** The first band is told by its end alone: what lies below it is outside the Measures. */
function rangeKey({ to }: Pick<Band<unknown>, "to">, index: number): MessageKey {
  if (to === null) return index === 0 ? "tierName.any" : "tierName.from";
  return index === 0 ? "tierName.below" : "tierName.between";
}
