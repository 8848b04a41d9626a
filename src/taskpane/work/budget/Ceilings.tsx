import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Fen } from "../../../exact";
import type { Ceiling, PlanReport } from "../../../library/report";
import { amountText } from "../../../messages";
import { addressOf } from "../../../sheet";
import type { ReadPlan } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { MoreList } from "../MoreList";
import { useTasks } from "../useTasks";

const useStyles = makeStyles({
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  over: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface CeilingsProps {
  readonly plan: ReadPlan;
  readonly report: PlanReport;
}

/** 跨年度额度: released so far, this year's allocation, what the approved estimate still leaves; the tightest first. */
export function Ceilings({ plan, report }: CeilingsProps) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { ceilings } = report;
  if (ceilings.rows.length === 0) return null;
  const { unit } = plan.review;
  const money = (fen: Fen | null): string => (fen === null ? t("task.compare.unknown") : amountText(locale, fen, unit));
  const facts = (of: Pick<Ceiling, "estimate" | "released" | "yearAmt" | "remaining">): string =>
    t("task.budget.ceiling", {
      estimate: money(of.estimate),
      released: money(of.released),
      yearAmt: money(of.yearAmt),
      remaining: money(of.remaining),
    });
  const rows = [...ceilings.rows].sort((a, b) => compare(a.remaining, b.remaining));
  return (
    <Section title={t("task.budget.ceilings", { count: rows.length })}>
      {rows.some(({ remaining }) => remaining !== null) && (
        <p className={styles.note}>{t("task.budget.ceilingsSum", { facts: facts(ceilings) })}</p>
      )}
      <MoreList
        items={rows}
        keyOf={({ row }) => String(row)}
        render={(ceiling) => (
          <>
            <RowName row={ceiling.row} plan={plan} report={report} />
            <div
              className={mergeClasses(
                styles.facts,
                ceiling.remaining !== null && ceiling.remaining < 0n && styles.over,
              )}
            >
              {facts(ceiling)}
            </div>
            {ceiling.mayOverlap && <p className={styles.note}>{t("task.budget.mayOverlap")}</p>}
          </>
        )}
      />
    </Section>
  );
}

/** The project, and the way to its row. */
function RowName({ row, plan, report }: CeilingsProps & { readonly row: number }) {
  const tasks = useTasks();
  const name = report.rows.find((each) => each.row === row)?.name ?? "";
  const column = plan.review.plan.columns.find(({ field }) => field === "name")?.column ?? 1;
  return (
    <Link as="button" inline onClick={() => void tasks.select(plan.place.sheetId, addressOf(row, column))}>
      {name}
    </Link>
  );
}

/** What is not known comes last. */
const compare = (a: Fen | null, b: Fen | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : a < b ? -1 : a > b ? 1 : 0;
