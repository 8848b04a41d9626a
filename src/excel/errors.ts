import { HostError, type HostErrorCode } from "../host/types";

/**
 * Excel's error codes (Excel.ErrorCodes, OfficeExtension.ErrorCodes and those of the connection) and what they mean to
 * a person. Never the message: it is localised.
 */
const MEANING: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditing",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  InactiveWorkbook: "otherWorkbook",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadTooLarge: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InsertDeleteConflict: "occupied",
  MergedRangeConflict: "occupied",
  NonBlankCellOffSheet: "occupied",
  FilteredRangeConflict: "occupied",
  PivotTableRangeConflict: "occupied",
  ApiNotFound: "unsupported",
  ApiNotAvailable: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedFeature: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  ConnectionFailure: "disconnected",
  HostRestartNeeded: "disconnected",
  InvalidObjectPath: "disconnected",
  Unauthenticated: "disconnected",
  GenericSessionError: "disconnected",
  SessionNotFound: "disconnected",
};

/** Every error that Excel or the client library throws, as the one type a host throws. */
export function toHostError(error: unknown, place: HostError["place"] = {}): HostError {
  if (error instanceof HostError) return error;
  const { code, message, debugInfo } = (typeof error === "object" && error !== null ? error : {}) as {
    code?: unknown;
    message?: unknown;
    debugInfo?: { errorLocation?: unknown };
  };
  const name = typeof code === "string" ? code : "";
  const location = typeof debugInfo?.errorLocation === "string" ? ` at ${debugInfo.errorLocation}` : "";
  const detail = `${name || "no code"}${location}: ${typeof message === "string" ? message : String(error)}`;
  return new HostError(MEANING[name] ?? (/session/i.test(name) ? "disconnected" : "unknown"), detail, place);
}
