import type { FieldKey } from "../../fields";
import type { MessageValue } from "../../messages/types";

/** A field's name in a message. */
export const term = (field: FieldKey): MessageValue => ({ term: `field.${field}` });
export const terms = (fields: readonly FieldKey[]): MessageValue => ({
  terms: fields.map((field) => `field.${field}`),
});
