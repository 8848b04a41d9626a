/** app/: the pane around its pages: start, language and theme, tabs, announcements, what is shown when it breaks. */
import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { loadLanguage } from "../../messages/load";
import type { Locale } from "../../messages/types";
import type { ReviewSession } from "../../session";
import type { PaneBoot } from "../boot/types";
import { ErrorBoundary } from "./ErrorBoundary";
import { chooseLanguage, languageOf } from "../kit/language";
import { PaneProvider } from "../kit/PaneContext";
import { Shell } from "./Shell";
import { useTheme } from "./useTheme";

/** The whole pane: theme, language, session, and a page of its own when something breaks. */
export function PlanReviewPane({ boot, session }: { readonly boot: PaneBoot; readonly session: ReviewSession }) {
  const theme = useTheme(boot);
  const [locale, showLocale] = useState<Locale>(() => languageOf(boot));
  const asked = useRef(0);
  const setLocale = useCallback(
    async (chosen: Locale | null) => {
      const turn = ++asked.current;
      // Another one may be chosen while this one is on its way: that one counts, whatever becomes of this.
      const isLast = () => turn === asked.current;
      await loadLanguage(chosen ?? boot.language).catch((error: unknown) => {
        if (isLast()) throw error;
      });
      if (!isLast()) return;
      chooseLanguage(boot, chosen);
      showLocale(languageOf(boot));
    },
    [boot],
  );
  useEffect(() => {
    session.locale = locale;
    document.documentElement.lang = locale;
    window.speakPlanReview?.(locale);
  }, [session, locale]);
  return (
    <FluentProvider theme={theme}>
      <PaneProvider boot={boot} session={session} locale={locale} setLocale={setLocale}>
        <ErrorBoundary>
          <Shell />
        </ErrorBoundary>
      </PaneProvider>
    </FluentProvider>
  );
}
