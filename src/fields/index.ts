export type { Evidence, FieldDefinition, FieldKind } from "./types";
export { FIELDS, FIELD_KEYS, FUND_PARTS, type FieldKey } from "./definitions";
