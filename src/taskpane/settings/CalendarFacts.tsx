import { listText, textOfKey } from "../../messages";
import type { CalendarSource } from "../../regulation";
import { usePane } from "../kit/PaneContext";

/** Which years the working-day calendar knows, and where their days come from. */
export function CalendarFacts() {
  const { t, locale, policy } = usePane();
  const { sources } = policy.calendar;
  const listed = (years: readonly CalendarSource[]): string =>
    listText(
      locale,
      years.map(({ year, notice }) => textOfKey(locale, "pane.settings.calendar.year", { year, notice })),
    );
  const own = sources.filter(({ fromFile }) => fromFile);
  const builtIn = sources.filter(({ fromFile }) => !fromFile);
  return (
    <>
      {builtIn.length > 0 && <div>{t("pane.settings.calendar.builtIn", { years: listed(builtIn) })}</div>}
      {own.length > 0 && <div>{t("pane.settings.calendar.file", { years: listed(own) })}</div>}
      <div>{t("pane.settings.calendar.add")}</div>
    </>
  );
}
