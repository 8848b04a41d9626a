/** What a finding across sheets says, in words. */
import { FIELDS, type FieldKey } from "../../fields";
import { listText, text, valueText, type Locale } from "../../messages";
import type { MoneyUnit } from "../../exact";
import type { CrossFinding, CrossPlace, SheetPair } from "./types";

export interface CrossText {
  readonly what: string;
  readonly todo: string;
  /** What stands where, field by field; none where nothing differs. */
  readonly facts: readonly string[];
}

/** `unit`: in which amounts are shown. */
export function crossText(finding: CrossFinding, locale: Locale, unit: MoneyUnit): CrossText {
  const { kind, places, differs } = finding;
  const [first, ...rest] = places;
  const name = first?.name ?? "";
  const other = rest.find((place) => place.name !== name)?.name ?? name;
  const units = listText(locale, [...new Set(places.map((place) => place.unit).filter((each) => each !== ""))]);
  return {
    what: text(locale, `across.${kind}.what`, { name, other, units }),
    todo: text(locale, `across.${kind}.todo`),
    facts: differs.map(({ field, values }) =>
      text(locale, "across.field", {
        field: nameOf(field, locale),
        values: listText(
          locale,
          places.map((place, at) => {
            const value = values[at] ?? null;
            return text(locale, "across.value", {
              place: placeText(place, locale),
              value: value === null ? text(locale, "across.value.none") : valueText(locale, value, unit),
            });
          }),
        ),
      }),
    ),
  };
}

/** 项目库!B4. */
export const placeText = ({ sheetName, address }: CrossPlace, locale: Locale): string =>
  text(locale, "across.place", { sheet: sheetName, cell: address });

export function pairText({ kind, sheets: [one, other], shared, differing }: SheetPair, locale: Locale): string {
  return text(locale, `across.pair.${kind}`, { one, other, shared, differing });
}

const nameOf = (field: FieldKey, locale: Locale): string => FIELDS[field][locale === "zh-CN" ? "zh" : "en"];
