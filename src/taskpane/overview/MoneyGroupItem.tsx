import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { PlanMoney } from "../../library/report";
import type { ReviewedResult } from "../../session";
import { HOVER } from "../kit/hover";
import { usePane } from "../kit/PaneContext";
import { GroupProjects } from "./GroupProjects";
import type { MoneyGroup } from "./moneyGroups";
import { percentOf, shareOf } from "./share";

const useStyles = makeStyles({
  row: {
    width: "100%",
    display: "block",
    padding: "4px 0 5px",
    border: "none",
    background: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: HOVER },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    flexWrap: "wrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  chevron: { flexShrink: 0, fontSize: "12px" },
  open: { transform: "rotate(90deg)" },
  amount: {
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    marginLeft: "auto",
  },
  track: {
    height: "4px",
    marginTop: "3px",
    borderRadius: "2px",
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: "hidden",
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface MoneyGroupItemProps {
  readonly group: MoneyGroup;
  readonly report: PlanMoney;
  readonly result: ReviewedResult;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Shows the findings of these projects; null where no filter tells them apart. */
  readonly onFindings: (() => void) | null;
}

/** A tier, department, source or year: projects, amount, share; unfolds to its projects. */
export function MoneyGroupItem({ group, report, result, isOpen, onToggle, onFindings }: MoneyGroupItemProps) {
  const styles = useStyles();
  const { t, money } = usePane();
  const list = useId();
  const { name, rows, total, yearAmt } = group;
  const share = total === null ? "" : percentOf(total, report.total ?? 0n);
  const year =
    report.yearAmt !== null && report.yearAmt > 0n
      ? t("pane.money.ofYear", { amount: money(yearAmt), share: percentOf(yearAmt ?? 0n, report.yearAmt) })
      : undefined;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        aria-controls={list}
        title={year}
        onClick={onToggle}
      >
        <span className={styles.words}>
          <span className={styles.name}>
            <ChevronRightRegular className={mergeClasses(styles.chevron, isOpen && styles.open)} aria-hidden />
            {name}
          </span>
          <span className={styles.amount}>
            {t(rows.length === 1 ? "pane.money.amount.one" : "pane.money.amount", {
              projects: rows.length,
              total: money(total),
            })}
            {share && ` · ${share}`}
          </span>
        </span>
        <div className={styles.track}>
          <div className={styles.bar} style={{ width: shareOf(total ?? 0n, report.total ?? 0n) }} />
        </div>
      </button>
      <div id={list}>
        {isOpen && <GroupProjects group={group} report={report} result={result} year={year} onFindings={onFindings} />}
      </div>
    </li>
  );
}
