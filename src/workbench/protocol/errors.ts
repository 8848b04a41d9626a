/** The errors a batch can be answered with (Excel.ErrorCodes), beyond those of a backend. */
import type { BackendErrorCode } from "../backend/types";

export type HostErrorCode =
  | BackendErrorCode
  | "InvalidReference"
  | "ApiNotFound"
  | "ActivityLimitReached"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "RequestAborted"
  | "InvalidObjectPath"
  | "Conflict"
  | "ServiceNotAvailable"
  | "ConnectionFailure";

export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
    readonly location?: string,
  ) {
    super(message);
    this.name = "HostError";
  }
}

/** Messages as Excel words them where the wording is documented; the add-in must branch on the code, never on these. */
export const invalidArgument = (what: string): HostError =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${what})`);
export const itemNotFound = (what: string): HostError =>
  new HostError("ItemNotFound", `The requested resource doesn't exist. (${what})`);

/** Code and message of whatever was thrown; a fault of the host's own is a GeneralException that names it. */
export function asHostError(error: unknown): { code: string; message: string; location?: string } {
  if (error instanceof HostError) return { code: error.code, message: error.message, location: error.location };
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return { code: error.code, message: error.message };
  return {
    code: "GeneralException",
    message: `The host failed: ${error instanceof Error ? error.message : String(error)}`,
  };
}
