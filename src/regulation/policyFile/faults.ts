/** What is wrong with a parameter file: where, and what is expected there. */

/** What an entry of the file should be; each has its text, policyFault.<need>, in both languages. */
export type PolicyNeed =
  | "shortName"
  | "date"
  | "notBefore"
  | "address"
  | "object"
  | "list"
  | "known"
  | "whole"
  | "amount"
  | "percent"
  | "oneOf"
  | "steps"
  | "bandCount"
  | "bandsMeet"
  | "threshold"
  | "article"
  | "name"
  | "year"
  | "yearTwice"
  | "notice"
  | "pair"
  | "inYear"
  | "forwards"
  | "twice"
  | "weekend";

/** One fault: where ("parameters.tiers[1].from") and what is expected; `data` fills the text. */
export interface PolicyFault {
  readonly path: string;
  readonly expected: PolicyNeed;
  readonly data: Readonly<Record<string, string | number>>;
}

export class PolicyFileError extends Error {
  override readonly name = "PolicyFileError";
  constructor(readonly faults: readonly PolicyFault[]) {
    super(faults.map(({ path, expected }) => `${path || "file"}: ${expected}`).join("; "));
  }
}

/** A need as the text of a schema's message. */
export const need = (expected: PolicyNeed, data: PolicyFault["data"] = {}): string =>
  JSON.stringify({ expected, data });

/** The fault of an issue whose message is a need. */
export function faultOf(message: string, path: readonly unknown[]): PolicyFault {
  const { expected, data } = JSON.parse(message) as Omit<PolicyFault, "path">;
  return { path: pathText(path), expected, data };
}

/** ["parameters", "tiers", "bands", 1, "from"] as "parameters.tiers.bands[1].from". */
export function pathText(keys: readonly unknown[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === "number" ? `${path}[${key}]` : path === "" ? String(key) : `${path}.${String(key)}`),
    "",
  );
}
