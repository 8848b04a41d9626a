/**
 * policy/ decides, once for every host, what is done on a sheet: from what was found there (types.ts: Inspection) to an
 * edit script (SheetEdit), both as data. A host inspects and performs, and decides nothing.
 *
 *   standing.ts  which blocks of ours stand there            memory.ts    what a new block notes of the time before
 *   refusals.ts  why nothing is done                         back.ts      what is put back where a block stood
 *   mark.ts      marking                                     clear.ts     taking everything of ours away
 *   page.ts      how the sheet is printed                    numberFormats.ts  of the result columns
 *   around.ts    filter and print area                       tables.ts    becoming columns of a table, and leaving it
 */
export { takingIn } from "./around";
export { clearing } from "./clear";
export { inCommon } from "./look";
export { marking } from "./mark";
export { outside, refusesPlace } from "./refusals";
export { HEADER_REACH, replacedBlock, standingBlocks } from "./standing";
export type * from "./types";
