import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedResult } from "../../../session";
import type { SheetOfAll } from "../../../session/tasks";
import { usePane, useSnapshot } from "../../kit/PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "8px" },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  name: { fontSize: "inherit", lineHeight: "inherit" },
});

interface SheetLinesProps {
  readonly sheets: readonly SheetOfAll[];
  readonly results: readonly ReviewedResult[];
}

/** Each sheet of the workbook: how many findings of each kind and its marks, or why it was not reviewed. */
export function SheetLines({ sheets, results }: SheetLinesProps) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const workbook = useSnapshot("workbook");
  const names = new Map(workbook?.sheets.map(({ id, name }) => [id, name]));
  const found = new Map(results.map((result) => [result.sheetId, result]));
  return (
    <ul className={styles.list}>
      {sheets.map((sheet) => {
        const result = found.get(sheet.id);
        const name = names.get(sheet.id) ?? sheet.name;
        return (
          <li key={sheet.id} className={styles.line}>
            {names.has(sheet.id) && sheet.outcome.kind !== "hidden" ? (
              <Link as="button" className={styles.name} onClick={() => void session.switchSheet(sheet.id)}>
                {name}
              </Link>
            ) : (
              name
            )}
            <div className={styles.quiet}>{result ? reviewed(result, sheet) : notReviewed(sheet, name)}</div>
          </li>
        );
      })}
    </ul>
  );

  function reviewed({ summary, marks, stale }: ReviewedResult, { unmarked }: SheetOfAll): string {
    const counts = t("task.all.counts", {
      projects: summary.projects,
      violations: summary.violations,
      dataErrors: summary.dataErrors,
      warnings: summary.warnings,
      undecided: summary.undecided,
    });
    const why =
      unmarked === null
        ? ""
        : unmarked === "classified" || unmarked === "declined"
          ? t(`task.all.unmarked.${unmarked}`)
          : t("task.all.unmarked", { why: t(`host.${unmarked}.what`) });
    return [counts, why || t(`pane.marks.${marks}`), stale !== null && t("task.all.stale")]
      .filter(Boolean)
      .join(locale === "zh-CN" ? "；" : "; ");
  }

  function notReviewed({ id, outcome }: SheetOfAll, sheet: string): string {
    if (!names.has(id)) return t("task.all.gone");
    switch (outcome.kind) {
      case "hidden":
        return t("task.all.hidden");
      case "failed":
        return t("task.all.failed", { why: t(`host.${outcome.code}.what`) });
      case "noPlan":
        return t(`task.noPlan.${outcome.noPlan.reason}`, { sheet });
      case "reviewed":
        return t("task.all.changed");
    }
  }
}
