import { HostError, type HostErrorCode } from "../../host/types";
import type { BookService } from "./types";

/** Page to worker. */
export interface Question {
  readonly number: number;
  readonly method: keyof BookService;
  readonly args: readonly unknown[];
}

/** Worker to page; errors lose their class on the way. */
export type Answer =
  { readonly number: number; readonly result: unknown } | { readonly number: number; readonly error: PlainError };

export interface PlainError {
  readonly code: HostErrorCode;
  readonly detail: string;
  readonly place: HostError["place"];
}

export function plainError(error: unknown): PlainError {
  if (error instanceof HostError) return { code: error.code, detail: error.detail, place: error.place };
  return {
    code: "unknown",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    place: {},
  };
}

export const hostError = ({ code, detail, place }: PlainError): HostError => new HostError(code, detail, place);

/** Bytes are handed over, not copied. */
export function handedOver(value: unknown): Transferable[] {
  if (value instanceof Uint8Array) return [value.buffer];
  if (typeof value !== "object" || value === null || !("bytes" in value)) return [];
  return value.bytes instanceof Uint8Array ? [value.bytes.buffer] : [];
}
