/**
 * messages/: everything a person reads, by key, in zh-CN and en-US with the same keys. A message is a template with
 * {placeholders}; what fills them is typed data, formatted by locale and in the plan's unit.
 */
import type { Day, Fen } from "../exact";
import type { Citation } from "../regulation/types";
import type { Locale } from "./locale";

export type { Locale } from "./locale";

/** One value in a message. Plain strings are cell text or keys of ours and are shown as they are (never as HTML). */
export type MessageValue =
  | string
  | number
  | { readonly fen: Fen }
  | { readonly day: Day }
  | { readonly interval: { readonly from: Day; readonly to: Day } }
  /** A term: 1 年, 18 个月. */
  | { readonly months: number }
  /** A name to be looked up: messages key. */
  | { readonly term: string }
  | { readonly terms: readonly string[] }
  /** A name that a policy pack brings along. */
  | { readonly names: Readonly<Record<Locale, string>> }
  /** Articles, by this place's numbers once review/local.ts has seen them. */
  | { readonly cites: readonly Citation[] }
  | { readonly rows: readonly number[] }
  /** Cell text or names of ours, listed. */
  | { readonly list: readonly string[] };

export type MessageData = Readonly<Record<string, MessageValue>>;
