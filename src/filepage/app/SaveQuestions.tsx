import { rowsText } from "../../messages";
import { usePorts, useSaver } from "./Ports";
import { Question } from "./Question";

/** What is asked before something is written. */
export function SaveQuestions() {
  const { t, saver, locale } = usePorts();
  const { question } = useSaver();
  if (!question) return null;
  const common = { cancel: t("filePage.cancel"), onAnswer: (yes: boolean) => saver.reply(yes) };
  if (question.kind === "inPlace")
    return (
      <Question {...common} heading={t("filePage.inPlace.heading")} confirm={t("filePage.inPlace.confirm")}>
        <p>{t("filePage.inPlace.body", { file: question.book.given.file.name })}</p>
      </Question>
    );
  return (
    <Question {...common} heading={t("filePage.secret.heading")} confirm={t("filePage.secret.confirm")}>
      <p>{t("filePage.secret.body")}</p>
      <ul>
        {question.books.map(({ book, sheet, rows }) => (
          <li key={`${book.id} ${sheet}`}>
            {t("filePage.secret.line", { file: book.given.path, sheet, rows: rowsText(locale, rows) })}
          </li>
        ))}
      </ul>
    </Question>
  );
}
