import { HostError } from "../../host/types";

/** Why a file cannot be read as a workbook; the messages have one sentence for each. */
export type UnreadableReason =
  | "empty" // no bytes
  | "encrypted" // a password is needed to open it
  | "xls" // the binary format of Excel 97–2003, or WPS .et
  | "xlsb" // the binary format of Excel 2007
  | "ods" // OpenDocument
  | "text" // comma separated or other plain text
  | "html" // a web page saved under the name of a workbook
  | "notZip" // none of the above, and no package
  | "wrapped" // made unreadable by a document-encryption product
  | "noSheets" // a workbook of chart sheets only
  | "notWorkbook" // a package, but not a workbook (a .docx, a plain .zip)
  | "truncated" // the end is missing
  | "damaged" // contradicts itself
  | "tooLarge"; // larger than the limits, or made to become so when unpacked

const REASONS: ReadonlySet<string> = new Set<UnreadableReason>([
  "empty",
  "encrypted",
  "xls",
  "xlsb",
  "ods",
  "text",
  "html",
  "notZip",
  "wrapped",
  "noSheets",
  "notWorkbook",
  "truncated",
  "damaged",
  "tooLarge",
]);

/** The error for a file that cannot be read. `detail` begins with the reason, for unreadableReason. */
export function refuse(reason: UnreadableReason, detail = ""): HostError {
  return new HostError("unreadable", detail ? `${reason}: ${detail}` : reason);
}

/** The reason of an error thrown by `refuse`; null for every other error. */
export function unreadableReason(error: unknown): UnreadableReason | null {
  if (!(error instanceof HostError) || error.code !== "unreadable") return null;
  const reason = error.detail.split(":")[0] ?? "";
  return REASONS.has(reason) ? (reason as UnreadableReason) : null;
}
