import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { text } from "../../messages";
import { PlanReviewPane } from "../../taskpane/app/PlanReviewPane";
import { languageOf } from "../../taskpane/kit/language";
import { useTheme } from "../../taskpane/app/useTheme";
import { FileList } from "./FileList";
import { Messages } from "./Messages";
import { PortsContext, useShelf, type Ports } from "./Ports";
import { SaveQuestions } from "./SaveQuestions";
import { SheetArea } from "./SheetArea";
import { usePaneWidth } from "./Splitter";
import { StartArea } from "./StartArea";
import { Toolbar } from "./Toolbar";
import { useDrops } from "./useDrops";

/** The page: files and the sheet at the left, the same pane as in Excel at the right. */
export function FilePage(props: Omit<Ports, "locale" | "t">) {
  const { boot } = props;
  const theme = useTheme(boot);
  const locale = useSyncExternalStore(followLanguage, () => languageOf(boot));
  const ports = useMemo<Ports>(
    () => ({ ...props, locale, t: (key, data) => text(locale, key, data) }),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the others never change
    [locale],
  );
  useEffect(() => {
    document.title = ports.t("filePage.title");
    document.documentElement.lang = locale;
  }, [ports, locale]);
  return (
    <FluentProvider theme={theme} className="page">
      <PortsContext.Provider value={ports}>
        <Areas ports={ports} />
      </PortsContext.Provider>
    </FluentProvider>
  );
}

function Areas({ ports }: { readonly ports: Ports }) {
  const { t, shelf, saver, boot } = ports;
  const { books, chosen } = useShelf();
  const over = useDrops(shelf, saver);
  const { width, handle } = usePaneWidth();
  const book = books.find(({ id }) => id === chosen);
  const session = book?.session ?? null;
  return (
    <>
      <section className="left">
        <Toolbar />
        <Messages />
        {books.length > 0 && <FileList />}
        {book && session ? <SheetArea key={book.id} book={book} session={session} /> : <StartArea />}
      </section>
      {handle(t("filePage.splitter"))}
      <aside className="pane" style={{ width }}>
        {book && session ? (
          <PlanReviewPane key={book.id} boot={boot} session={session} />
        ) : (
          <p className="sheet-note">{t("filePage.pane.empty")}</p>
        )}
      </aside>
      <SaveQuestions />
      {over && (
        <div className="drop-cover" aria-hidden="true">
          {t("filePage.drop")}
        </div>
      )}
    </>
  );
}

/** The pane chooses the language, and says so in the page's `lang`. */
function followLanguage(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["lang"] });
  return () => observer.disconnect();
}
