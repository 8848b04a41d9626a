import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlanMoney } from "../../library/report";
import type { ReviewedResult } from "../../session";
import { KIND_ORDER } from "../../session/findings/entryFilter";
import { KindIcon } from "../kit/kinds";
import { LINE_BUTTON } from "../kit/looks";
import { usePane } from "../kit/PaneContext";
import type { MoneyGroup } from "./moneyGroups";

const useStyles = makeStyles({
  projects: { padding: "0 0 8px 16px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  year: { padding: "2px 4px", color: tokens.colorNeutralForeground2 },
  project: {
    ...LINE_BUTTON,
    display: "flex",
    alignItems: "center",
    gap: "6px",
    padding: "4px",
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  amount: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
});

/** Projects drawn at once, and added each time that more are asked for. */
const SHOWN = 20;

interface GroupProjectsProps {
  readonly group: MoneyGroup;
  readonly report: PlanMoney;
  readonly result: ReviewedResult;
  readonly year: string | undefined;
  readonly onFindings: (() => void) | null;
}

/** The projects of a group, with and without findings, each with its amount; choosing one selects its row. */
export function GroupProjects({ group, report, result, year, onFindings }: GroupProjectsProps) {
  const styles = useStyles();
  const { t, money, session } = usePane();
  const [shown, setShown] = useState(SHOWN);
  const projects = useMemo(() => {
    const rows = new Set(group.rows);
    return report.rows.filter(({ row }) => rows.has(row));
  }, [group, report]);
  const left = projects.length - shown;
  const gravest = (row: number) => {
    const kinds = new Set(result.index.byRow.get(row)?.flatMap(({ kind, waiver }) => (waiver ? [] : [kind])));
    return KIND_ORDER.find((kind) => kind !== "info" && kinds.has(kind));
  };
  return (
    <div className={styles.projects}>
      {year && <div className={styles.year}>{year}</div>}
      <ul className={styles.list} aria-label={group.name}>
        {projects.slice(0, shown).map(({ row, name, total }) => {
          const kind = gravest(row);
          const place = t("pane.finding.row", { row });
          return (
            <li key={row}>
              <button
                type="button"
                className={styles.project}
                title={name ? `${place} · ${name}` : place}
                onClick={() => void session.goTo(`A${row}`)}
              >
                <span className={styles.name}>{name || place}</span>
                {kind && (
                  <span role="img" aria-label={t(`pane.kind.${kind}`)} title={t(`pane.kind.${kind}`)}>
                    <KindIcon kind={kind} />
                  </span>
                )}
                <span className={styles.amount}>{money(total)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <Button size="small" appearance="transparent" onClick={() => setShown(shown + 5 * SHOWN)}>
          {t("pane.fixes.more", { count: Math.min(left, 5 * SHOWN) })}
        </Button>
      )}
      {onFindings && (
        <Button size="small" appearance="transparent" onClick={onFindings}>
          {t("pane.money.findings")}
        </Button>
      )}
    </div>
  );
}
