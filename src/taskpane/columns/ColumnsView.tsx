import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ColumnChoice, MappedColumn } from "../../session";
import { Page } from "../kit/Page";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { fieldName } from "../kit/terms";
import { NoPlanText } from "../help/NoPlanText";
import { columnCounts, isOfForm } from "./columnCounts";
import { ColumnTable } from "./ColumnTable";

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  said: { minHeight: tokens.lineHeightBase300, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
});

interface ColumnsViewProps {
  /** null: the screen stands in place of the results, because there are none yet. */
  readonly onClose: (() => void) | null;
  /** Called at the first choice, so that the screen stays until it is left. */
  readonly onTouched: () => void;
}

/** 列对应: what the reader took each column for, to be corrected; on a sheet that is no plan yet, why not. */
export function ColumnsView({ onClose, onTouched }: ColumnsViewProps) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const sheet = useSnapshot("sheet");
  const result = useSnapshot("result");
  const settings = useSnapshot("settings");
  const work = useSnapshot("work");
  const [said, setSaid] = useState("");
  const toRead = sheet !== null && result === null;
  // Whoever asks for the columns asks for the sheet to be read; nothing is written.
  useEffect(() => {
    if (toRead) void session.review({ mark: false });
  }, [toRead, session]);
  // What the columns are follows from the result and from what was said about them.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const columns = useMemo(() => session.columns(), [session, result, settings, sheet]);
  const isForm = isOfForm(columns ?? []);
  const choose = (column: MappedColumn, choice: ColumnChoice) => {
    onTouched();
    const name =
      choice === undefined
        ? t("pane.columns.auto")
        : choice === null
          ? t(isForm ? "pane.columns.ignore.form" : "pane.columns.ignore")
          : fieldName(locale, choice);
    setSaid(t(isForm ? "pane.columns.placed.form" : "pane.columns.placed", { column: column.place, field: name }));
    void session.placeColumn(column.key, choice);
  };
  const reset = () => {
    onTouched();
    setSaid(t("pane.columns.wasReset"));
    void session.resetColumns();
  };
  const isCorrected = columns?.some(({ choice }) => choice !== undefined) ?? false;
  return (
    <Page title={t("pane.columns.title")} onClose={onClose}>
      {result?.kind === "noPlan" && <NoPlanText noPlan={result.noPlan} />}
      <p className={styles.text}>{t(isForm ? "pane.columns.intro.form" : "pane.columns.intro")}</p>
      {columns === null && <p className={styles.text}>{work ? t("pane.columns.reading") : t("pane.columns.none")}</p>}
      {columns?.length === 0 && <p className={styles.text}>{t("pane.columns.none")}</p>}
      {columns && columns.length > 0 && (
        <>
          <p className={styles.text}>{columnCounts(columns, t, locale === "zh-CN" ? "；" : "; ")}</p>
          <ColumnTable sheetName={result?.sheetName ?? ""} columns={columns} onChoose={choose} />
        </>
      )}
      <div className={styles.said} role="status" aria-live="polite">
        {said}
      </div>
      <div className={styles.buttons}>
        <Button disabled={!isCorrected} onClick={reset}>
          {t("pane.columns.reset")}
        </Button>
      </div>
    </Page>
  );
}
