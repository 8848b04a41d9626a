import { Button } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { isOpenable, type Book } from "../books/Shelf";
import { lineText } from "./lineText";
import { usePorts, useShelf } from "./Ports";
import { Question } from "./Question";

/** One line for each file: what came of it. Those that are workbooks can be shown. */
export function FileList() {
  const { t, shelf } = usePorts();
  const { books, chosen } = useShelf();
  const [toRemove, setToRemove] = useState<Book | null>(null);
  const remove = (book: Book) => (book.host.getState().unsaved ? setToRemove(book) : shelf.remove(book.id));
  return (
    <>
      <p className="file-state" role="status">
        {stateText(books, t)}
      </p>
      <ul className="file-list" aria-label={t("filePage.list")}>
        {books.map((book) => {
          const { tone, parts } = lineText(book.line, t);
          const { path } = book.given;
          const unsaved = book.host.getState().unsaved;
          return (
            <li key={book.id} className={book.id === chosen ? "chosen" : ""}>
              <button
                type="button"
                className="file-open"
                aria-current={book.id === chosen}
                disabled={!isOpenable(book.line)}
                onClick={() => shelf.choose(book.id)}
              >
                <span className="file-name" title={path}>
                  {path}
                  {unsaved && (
                    <span aria-label={t("filePage.list.unsaved")} title={t("filePage.list.unsaved")}>
                      {" "}
                      ●
                    </span>
                  )}
                </span>
                <span className={`file-line ${tone}`}>{parts.join(" · ")}</span>
              </button>
              <Button
                appearance="subtle"
                size="small"
                icon={<DismissRegular />}
                aria-label={t("filePage.list.remove", { file: path })}
                title={t("filePage.list.remove", { file: path })}
                onClick={() => remove(book)}
              />
            </li>
          );
        })}
      </ul>
      {toRemove && (
        <Question
          heading={t("filePage.discard.heading")}
          confirm={t("filePage.discard.confirm")}
          cancel={t("filePage.cancel")}
          onAnswer={(yes) => {
            if (yes) shelf.remove(toRemove.id);
            setToRemove(null);
          }}
        >
          <p>{t("filePage.discard.body", { file: toRemove.given.file.name })}</p>
        </Question>
      )}
    </>
  );
}

function stateText(books: readonly Book[], t: ReturnType<typeof usePorts>["t"]): string {
  const reading = books.findIndex(({ line }) => line.kind === "reading");
  if (reading >= 0)
    return t("filePage.list.reading", {
      done: reading + 1,
      total: books.length,
      file: books[reading]!.given.file.name,
    });
  const reviewed = books.filter(({ line }) => line.kind === "reviewed").length;
  const mapping = books.filter(({ line }) => line.kind === "noPlan" && line.canMap).length;
  return t("filePage.list.done", { total: books.length, reviewed, mapping, rest: books.length - reviewed - mapping });
}
