import type { MessageKey } from "../../../../messages";

/** Something that stays as the file had it. */
export interface Lost {
  readonly message: Extract<MessageKey, `workbench.lost.${string}`>;
  readonly sheet: string;
  /** The range or table that it is about. */
  readonly what?: string;
}
