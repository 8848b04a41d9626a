/** columns/: the mapping screen: which column holds which field, as read and as a person corrects it. */
import { FIELD_KEYS, FIELDS, type FieldKey } from "../../fields";

export type FieldGroup = "plain" | "money" | "time" | "flag";

/** Fields by what their cells hold, in the glossary's order. */
export const FIELD_GROUPS: readonly { readonly group: FieldGroup; readonly fields: readonly FieldKey[] }[] = (
  ["plain", "money", "time", "flag"] as const
).map((group) => ({
  group,
  fields: FIELD_KEYS.filter((field) => groupOf(field) === group),
}));

function groupOf(field: FieldKey): FieldGroup {
  switch (FIELDS[field].kind) {
    case "money":
    case "moneyList":
    case "signedMoneyList":
      return "money";
    case "date":
    case "days":
    case "duration":
      return "time";
    case "flag":
      return "flag";
    default:
      return "plain";
  }
}
