/** What the table of the client library's types is made of; typeTable.ts reads it. */
export interface TypeInfo {
  readonly collection?: boolean;
  /** Type of a collection's items. */
  readonly item?: string;
  /** Items are addressed by position (GetItemAt), not by id. */
  readonly byIndex?: boolean;
  readonly members: Readonly<Record<string, string>>;
}
export type TypeTable = Readonly<Record<string, TypeInfo>>;
