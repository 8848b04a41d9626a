import type { XlsxPackage } from "../package";
import { childrenNamed, parseXml } from "../xml/tree";

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "styles", "comments" (the same in both editions of the standard). */
  readonly kind: string;
  /** Part name; null for targets outside the package. */
  readonly target: string | null;
}

/** Relationships of a part ("" for the package). An absent .rels part means none. */
export function relationshipsOf(pkg: XlsxPackage, part: string): Relationship[] {
  const slash = part.lastIndexOf("/") + 1;
  const text = pkg.readText(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  if (!text) return [];
  return childrenNamed(parseXml(text), "Relationship").map(({ attributes }) => ({
    id: attributes.get("Id") ?? "",
    kind: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
    target:
      attributes.get("TargetMode") === "External"
        ? null
        : resolve(part.slice(0, slash), attributes.get("Target") ?? ""),
  }));
}

/** A target relative to a folder ("xl/"), with "." and ".." taken in; absolute targets begin with "/". */
function resolve(folder: string, target: string): string {
  const clean = target.replace(/\\/g, "/");
  const parts: string[] = [];
  for (const part of (clean.startsWith("/") ? clean.slice(1) : folder + clean).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
