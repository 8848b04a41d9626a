import { isLocale } from "../../messages/locale";
import type { Locale } from "../../messages/types";
import type { PaneBoot } from "../boot/types";

const KEY = "language";

/** The language the person chose on this machine, or else that of the program around the pane. */
export function languageOf(boot: Pick<PaneBoot, "language" | "settings">): Locale {
  const chosen = chosenLanguage(boot);
  return chosen ?? boot.language;
}

export function chosenLanguage(boot: Pick<PaneBoot, "settings">): Locale | null {
  const kept = boot.settings.read(KEY);
  return isLocale(kept) ? kept : null;
}

/** null: follow Excel again. */
export function chooseLanguage(boot: Pick<PaneBoot, "settings">, locale: Locale | null): void {
  boot.settings.write(KEY, locale ?? undefined);
}
