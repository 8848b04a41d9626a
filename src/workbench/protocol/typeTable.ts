/**
 * Reads the table of the client library's types (typeTable.generated.ts).
 * An entry is a kind, a type where the member leads to an object, and the API set that brought it:
 *   "r" scalar, read only   "w" scalar, settable   "n:Type" navigation property   "o:Type" method giving an object   "m" method giving a value
 *   "@1.9" is ExcelApi 1.9, "@ExcelApiOnline/1.1" another set, none: there from the start.
 */
import type { TypeInfo } from "./typeInfo";
import { TYPE_TABLE } from "./typeTable.generated";

export interface Member {
  /** As the protocol spells it: PascalCase. */
  readonly name: string;
  readonly kind: "r" | "w" | "n" | "o" | "m";
  readonly type: string | null;
  readonly set: string;
  readonly version: string | null;
}

/** API sets a host of some age has, { ExcelApi: "1.14" }; undefined: everything. A set that is not named is missing. */
export type Level = Readonly<Record<string, string>> | undefined;

const cache = new Map<string, Map<string, Member>>();

function membersOf(type: string): Map<string, Member> {
  let members = cache.get(type);
  if (!members) {
    members = new Map();
    for (const [name, entry] of Object.entries(TYPE_TABLE[type]?.members ?? {})) {
      const [head = "", since = ""] = entry.split("@");
      const slash = since.indexOf("/");
      members.set(name.toLowerCase(), {
        name,
        kind: head[0] as Member["kind"],
        type: head.includes(":") ? head.slice(2) : null,
        set: slash < 0 ? "ExcelApi" : since.slice(0, slash),
        version: since === "" ? null : since.slice(slash + 1),
      });
    }
    cache.set(type, members);
  }
  return members;
}

export const typeInfo = (type: string): TypeInfo | undefined => TYPE_TABLE[type];

/** A member by name in any case (load options come in camelCase); undefined when the library has none. */
export const findMember = (type: string, name: string): Member | undefined => membersOf(type).get(name.toLowerCase());

/** All scalars, for load() without names. */
export const scalarsOf = (type: string): Member[] =>
  [...membersOf(type).values()].filter((m) => (m.kind === "r" || m.kind === "w") && !m.name.startsWith("_"));

/** Whether version a (say "1.14") is at least b ("1.9"). */
export function versionAtLeast(a: string, b: string): boolean {
  const [left, right] = [a, b].map((v) => v.split(".").map(Number));
  const major = (left?.[0] ?? 0) - (right?.[0] ?? 0);
  return major !== 0 ? major > 0 : (left?.[1] ?? 0) >= (right?.[1] ?? 0);
}

/** What Office.context.requirements.isSetSupported answers on a host of that level. */
export function isSetSupported(level: Level, set: string, version = "1.1"): boolean {
  if (!level) return true;
  const has = level[set];
  return has !== undefined && versionAtLeast(has, version);
}

export const isMemberSupported = (level: Level, member: Member): boolean =>
  member.version === null || isSetSupported(level, member.set, member.version);

/** "ColumnHidden" → "columnHidden". */
export const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
