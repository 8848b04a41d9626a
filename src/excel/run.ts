import { HostError, type WorkOptions } from "../host/types";
import { toHostError } from "./errors";

/** Runs one piece of work in Excel. Whatever goes wrong is thrown as a HostError. */
export async function inExcel<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  place: HostError["place"] = {},
): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw toHostError(error, place);
  }
}

/** Throws `cancelled` once the person has cancelled. Called before each batch, never within one. */
export function stopIfCancelled(options: WorkOptions | undefined): void {
  if (options?.signal?.aborted) throw new HostError("cancelled");
}

/** Whether this Excel has an API set; false where the host does not say. */
export function hasSet(version: string): boolean {
  const requirements = (globalThis as { Office?: { context?: { requirements?: Office.RequirementSetSupport } } }).Office
    ?.context?.requirements;
  return requirements?.isSetSupported("ExcelApi", version) ?? false;
}
