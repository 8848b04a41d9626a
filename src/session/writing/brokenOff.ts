import { HostError } from "../../host/types";

/** Writing cells broke off: some are written. `done`: how many, null = not known. */
export class BrokenOff extends HostError {
  constructor(
    cause: unknown,
    readonly done: number | null,
    readonly total: number,
  ) {
    super(
      cause instanceof HostError ? cause.code : "unknown",
      cause instanceof HostError ? cause.detail : String(cause),
      cause instanceof HostError ? cause.place : {},
    );
  }
}
