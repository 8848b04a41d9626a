import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { addressOf } from "../../sheet";
import type { Entry } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { FixItem } from "./FixItem";

const useStyles = makeStyles({
  term: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Cells shown at most: a finding told once per sheet can stand on thousands. */
const SHOWN = 5;

/** In a finding's detail: safe fixes of the cells it stands on. */
export function FixOfFinding({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { t, session } = usePane();
  const result = useSnapshot("result");
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const { cells = [], rows = [], rule = "" } = entry.finding ?? {};
  // Only the data rules concern how a cell is written.
  const isWriting = rule.startsWith("DATA-");
  const byCell = useMemo(
    () => new Map(isWriting ? session.fixing.list().map((fix) => [fix.key, fix]) : []),
    // The fixes follow from the review.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [session, result, isWriting],
  );
  const own = [...new Set(cells.map(({ row, column }) => addressOf(row, column)))].flatMap(
    (address) => byCell.get(address) ?? [],
  );
  // Numbers kept as text are told once for the whole sheet, by their rows.
  const told =
    rule === "DATA-TEXTNUM" && cells.length === 0
      ? [...byCell.values()].filter(({ row, kind }) => (kind === "amount" || kind === "number") && rows.includes(row))
      : [];
  const fixes = [...own, ...told].slice(0, SHOWN);
  if (fixes.length === 0) return null;
  const disabled = (work !== null && !work.background) || (sheet?.isProtected ?? false);
  return (
    <div>
      <div className={styles.term}>{t("pane.fixes.suggested")}</div>
      {fixes.map((fix) => (
        <FixItem key={fix.key} fix={fix} disabled={disabled} />
      ))}
    </div>
  );
}
