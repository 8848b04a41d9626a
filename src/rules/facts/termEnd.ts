import type { Day } from "../../exact";
import type { PolicyPack } from "../../regulation/types";
import { endOfTerm } from "../../regulation/workdays";

/** Whether a day lies after the end of a term, with the term's last day as a legal holiday leaves it. */
export type TermOutcome =
  | { readonly kind: "within" | "after"; readonly due: Day }
  /** The end lies in a year whose holidays are not known, and a holiday would decide. */
  | { readonly kind: "unknownYear"; readonly year: number };

/** `day` against a term that ends with `due` (Civil Code, Article 203: a legal holiday moves the last day). */
export function againstTerm({ calendar }: PolicyPack, day: Day, due: Day): TermOutcome {
  if (day <= due) return { kind: "within", due: endOrDue(calendar, due) };
  const end = endOfTerm(calendar, due);
  if ("missingYear" in end)
    return day > end.upTo ? { kind: "after", due } : { kind: "unknownYear", year: end.missingYear };
  return { kind: day > end.day ? "after" : "within", due: end.day };
}

/** The last day of a term as a legal holiday leaves it; as computed where the holidays of its year are not known. */
export function endOrDue(calendar: PolicyPack["calendar"], due: Day): Day {
  const end = endOfTerm(calendar, due);
  return "missingYear" in end ? due : end.day;
}
