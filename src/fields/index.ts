export type { Evidence, FieldDefinition, FieldKind } from "./types";
export { FIELDS, FIELD_KEYS, type FieldKey } from "./definitions";
