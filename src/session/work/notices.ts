import { HostError, type HostErrorCode } from "../../host/types";
import { BrokenOff } from "../writing/brokenOff";
import type { Notice } from "../notice";
import type { WorkKind } from "../types";

/** Refusals that trying again cannot change. */
const FINAL: ReadonlySet<HostErrorCode> = new Set(["unsupported", "unreadable", "occupied"]);

/** What an error thrown during some work tells a person. Anything but a HostError is a fault of ours. */
export function noticeOf(error: unknown, during: WorkKind | "selecting" | "settings"): Notice {
  if (!(error instanceof HostError)) return { kind: "fault", during, detail: detailOf(error) };
  if (error instanceof BrokenOff && (during === "fixing" || during === "undoing"))
    return { kind: "brokenOff", code: error.code, during, done: error.done, total: error.total, detail: error.detail };
  if (error.code === "cancelled")
    return { kind: "cancelled", during: during === "selecting" || during === "settings" ? "reading" : during };
  const { sheetName, address } = error.place;
  return {
    kind: "refused",
    code: error.code,
    during,
    detail: error.detail,
    canRetry: !FINAL.has(error.code),
    place: [sheetName, address].filter(Boolean).join("!"),
  };
}

function detailOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
}
