/** definitions/: the glossary, one family of fields a file. */
import { DATE_FIELDS } from "./dates";
import { DECISION_FIELDS } from "./decision";
import { FLAG_FIELDS } from "./flags";
import { MONEY_FIELDS } from "./money";
import { PROJECT_FIELDS } from "./project";

/** The glossary. Order is the order of the mapping screen. */
export const FIELDS = {
  ...PROJECT_FIELDS,
  ...MONEY_FIELDS,
  ...DECISION_FIELDS,
  ...DATE_FIELDS,
  ...FLAG_FIELDS,
} as const;

export type FieldKey = keyof typeof FIELDS;
export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];

/** The sources of a project's money that have a column of their own (Articles 2, 30). */
export const FUND_PARTS: readonly FieldKey[] = ["fundCentral", "fundProvince", "fundCity", "fundSelf", "fundOther"];
