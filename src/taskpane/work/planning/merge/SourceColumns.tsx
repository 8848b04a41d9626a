import { makeStyles, tokens } from "@fluentui/react-components";
import { lostText } from "../../../../library/merge";
import type { Gathered } from "../../../../session/tasks";
import { usePane } from "../../../kit/PaneContext";
import { Section } from "../../../kit/Section";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    tableLayout: "fixed",
    fontSize: tokens.fontSizeBase200,
    "& th": { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { padding: "2px 8px 2px 0", verticalAlign: "top", overflowWrap: "anywhere" },
  },
  lost: { color: tokens.colorNeutralForeground2 },
});

/** For each sheet that was sent, what each of its columns became. */
export function SourceColumns({ done }: { readonly done: Gathered }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { takenColumns, lostColumns } = done.merge;
  return (
    <>
      {done.sent.map(({ file, sheet, place }) => {
        const own = <T extends { readonly file: string; readonly sheet: string }>(
          columns: readonly T[],
        ): readonly T[] => columns.filter((column) => column.file === file && column.sheet === sheet);
        const [taken, lost] = [own(takenColumns), own(lostColumns)];
        const title = t("task.place.inFile", { file, sheet });
        return (
          <Section
            key={`${place.fileId}/${place.sheetId}`}
            title={t(lost.length > 0 ? "task.merge.columnsLost" : "task.merge.columns", {
              place: title,
              count: lost.length,
            })}
            folded
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t("task.merge.column")}</th>
                  <th scope="col">{t("task.merge.becomes")}</th>
                </tr>
              </thead>
              <tbody>
                {taken.map(({ header, libraryHeader }, index) => (
                  <tr key={`${header} ${index}`}>
                    <td>{header}</td>
                    <td>{libraryHeader}</td>
                  </tr>
                ))}
                {lost.map(({ header, reason }, index) => (
                  <tr key={`${header} ${index} lost`}>
                    <td>{header}</td>
                    <td className={styles.lost}>{t("task.merge.leftBehind", { reason: lostText(locale, reason) })}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        );
      })}
    </>
  );
}
