import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { bodyText, bodiesOf, type PlanReport } from "../../../library/report";
import type { BodyId } from "../../../regulation/types";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { useTasks } from "../useTasks";

const useStyles = makeStyles({
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { display: "flex", flexDirection: "column" },
});

interface ApprovalListsProps {
  readonly report: PlanReport;
  readonly busy: boolean;
}

/** 审批清单: which bodies have something to see, how much, and the sheets that are carried to them. */
export function ApprovalLists({ report, busy }: ApprovalListsProps) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  const { budgeting } = useTasks();
  const [left, setLeft] = useState<ReadonlySet<BodyId>>(new Set());
  const bodies = bodiesOf(report);
  const chosen = bodies.filter(({ body }) => !left.has(body));
  const unknown = report.byBody.find(({ body }) => body === null);
  return (
    <Section title={t("task.budget.lists")}>
      {bodies.length === 0 && <p className={styles.note}>{t("task.budget.noLists")}</p>}
      <div className={styles.list} role="group" aria-label={t("task.budget.lists")}>
        {bodies.map(({ body, projects }) => (
          <Checkbox
            key={body}
            checked={!left.has(body)}
            disabled={busy}
            label={t("task.budget.body", { body: bodyText(body, policy, locale), count: projects })}
            onChange={(_, { checked }) => {
              const next = new Set(left);
              if (checked) next.delete(body);
              else next.add(body);
              setLeft(next);
            }}
          />
        ))}
      </div>
      {unknown && <p className={styles.note}>{t("task.budget.unknown", { rows: { rows: unknown.rows } })}</p>}
      {bodies.length > 0 && (
        <Button
          disabled={busy || chosen.length === 0}
          onClick={() => void budgeting.makeLists(new Set(chosen.map(({ body }) => body)))}
        >
          {t("task.budget.makeLists", { count: chosen.length })}
        </Button>
      )}
    </Section>
  );
}
