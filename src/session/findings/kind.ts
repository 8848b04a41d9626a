import type { EntryKind, Finding } from "../../review/types";

export function kindOfFinding(finding: Finding): EntryKind {
  if (finding.severity === "error") return finding.kind === "law" ? "violation" : "dataError";
  return finding.severity;
}
