/** One conditional format, as the workbook has it. */
import type { ConditionalFormatPatch, ConditionalFormatState } from "../../backend/types";
import { itemNotFound } from "../errors";
import type { HostContext } from "../handler";

export interface One {
  readonly sheetId: string;
  readonly id: string;
}

export async function state(node: One, host: HostContext): Promise<ConditionalFormatState> {
  const found = (await host.backend.conditionalFormats(node.sheetId)).find((f) => f.id === node.id);
  if (!found) throw itemNotFound("the conditional format was deleted");
  return found;
}

export async function patch(node: One, change: ConditionalFormatPatch, host: HostContext): Promise<void> {
  await state(node, host);
  await host.backend.updateConditionalFormat(node.sheetId, node.id, change);
}
