import type { Day } from "../../exact";
import type { PolicyPack } from "../../regulation/types";
import { endOfTerm } from "../../regulation/workdays";

/**
 * The year whose holidays would decide whether `day` lies after a term that ends with `due`, and are not known; null where
 * they are, or do not decide (Civil Code, Article 203: a legal holiday moves the last day).
 */
export function openYearOfTerm({ calendar }: PolicyPack, day: Day, due: Day): number | null {
  if (day <= due) return null;
  const end = endOfTerm(calendar, due);
  return "missingYear" in end && day <= end.upTo ? end.missingYear : null;
}

/** The last day of a term as a legal holiday leaves it; as computed where the holidays of its year are not known. */
export function endOrDue(calendar: PolicyPack["calendar"], due: Day): Day {
  const end = endOfTerm(calendar, due);
  return "missingYear" in end ? due : end.day;
}
