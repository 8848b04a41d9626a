/** What the session is doing. Work nobody asked for (after an edit) is told apart: it shows no progress and no notice. */
export type WorkKind =
  | "opening"
  | "reading"
  | "reviewing"
  | "marking"
  | "clearing"
  | "fixing"
  | "undoing"
  | "listing"
  | "sampling"
  /** Of the tasks (tasks/): opening files, comparing, making worksheets, writing rows. */
  | "gathering"
  | "comparing"
  | "making"
  | "merging";
