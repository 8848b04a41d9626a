/** What kind of project a row is, from its enumerated cells and its names. */
import type { Fen } from "../../exact";
import { readingOf, type Project } from "../../plan/types";
import { answerIn, moneyOf, optionIn, optionOf, textOf } from "./access";

/** Words that say of a thing that it is not classified, and words that say it is. */
const NOT_CLASSIFIED =
  /(?:非|不|未|无|没有|不含|不是|不属于?|不涉及|不存在|去除?|脱)(?:任何)?涉密|不涉(?:及)?(?:国家)?秘密|脱密|商业机密/g;
export const CLASSIFIED_NAME = /涉[密秘]|绝密|机密(?!性)|秘密级/;
const NAMES = ["name", "unit"] as const;

/** The text of a name without what denies. */
export const undenied = (text: string): string => text.replace(/\s/g, "").replace(NOT_CLASSIFIED, "");

/**
 * What makes a row a classified one: its column, or its name or unit where no column says that it is none. A doubt counts:
 * a classified row must not be processed (Article 65).
 */
export function classifiedBy(project: Project): "column" | (typeof NAMES)[number] | null {
  const answer = answerIn(project.fields.classified);
  if (answer === "yes") return "column";
  if (answer === "no") return null;
  return NAMES.find((field) => CLASSIFIED_NAME.test(undenied(textOf(project, field)))) ?? null;
}

/** Kinds of project that run on the budget procedure of Articles 32 and 33. */
export function isOperations(project: Project): boolean {
  const nature = optionIn(project.fields.nature);
  return nature === "operations" || nature === "operationsRenewal";
}

/** A mid-year addition: approved together (Article 13), its funds by a budget adjustment (Article 34). */
export const isMidYear = (project: Project): boolean => optionIn(project.fields.listing) === "midYearAddition";

export const isStateOwned = (project: Project): boolean => optionIn(project.fields.unitType) === "stateOwned";

export const isServicePurchase = (project: Project): boolean => optionOf(project, "mode") === "purchaseService";
export const isSelfBuilt = (project: Project): boolean => optionOf(project, "mode") === "selfBuild";

/** Words for an upgrade in a name. */
export const UPGRADE = /升级|改造|扩建|扩容/;

/** An upgrade or extension of an earlier system; by its name only where its kind is not filled in. */
export function isUpgrade(project: Project): boolean {
  const nature = optionOf(project, "nature");
  if (nature !== null) return nature === "upgrade" || nature === "expansion";
  return readingOf(project, "nature").state !== "bad" && UPGRADE.test(textOf(project, "name"));
}

/**
 * Funds that are arranged for the row: those of the year, or the cost of running it where the row itself is operation
 * and maintenance (in a building project that column is a forecast). null = none.
 */
export function arrangedFunds(project: Project): { readonly field: "yearAmt" | "om"; readonly fen: Fen } | null {
  const fields = isOperations(project) ? (["yearAmt", "om"] as const) : (["yearAmt"] as const);
  for (const field of fields) {
    const fen = moneyOf(project, field);
    if (fen !== null && fen > 0n) return { field, fen };
  }
  return null;
}
