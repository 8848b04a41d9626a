/** What something says, as plain data: without the row or the rule that it may be asked of, amounts as texts. */
export const plainly = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? `${each} 分` : each)));
