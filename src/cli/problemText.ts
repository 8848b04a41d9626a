import type { CopyProblem } from "../files";
import { faultPlace, whyUnreadable } from "./files";
import { text, type Locale } from "./words";

/** Why a sheet could not be marked, on one line. */
export function problemText({ sheet, error }: CopyProblem, locale: Locale): string {
  if (error.code === "protected") return text(locale, "cli.copy.protected", { sheet });
  if (error.code === "occupied")
    return text(locale, "cli.copy.occupied", { sheet, address: error.place.address ?? "" });
  if (error.code === "changed") return text(locale, "cli.copy.changed", { sheet });
  const detail = error.code === "unreadable" ? whyUnreadable("", error, locale) : faultPlace(error);
  return text(locale, error.code === "unreadable" ? "cli.copy.unreadable" : "cli.copy.other", { sheet, detail });
}
