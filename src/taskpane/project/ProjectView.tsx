/** project/: the tab 项目: the selected project with its limits, approval, timeline, findings and 试算. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { EntryFilter, ReviewedResult } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { AdjustmentCard } from "./AdjustmentCard";
import { AdmissionCard } from "./AdmissionCard";
import { useAdmissions } from "./useAdmissions";
import { ApprovalCard } from "./ApprovalCard";
import { useCardTitle } from "./cardTitles";
import { CeilingCard } from "./CeilingCard";
import { RowFindings } from "./RowFindings";
import { SupplementCard } from "./SupplementCard";
import { TimelineCard } from "./TimelineCard";
import { ValueTraces } from "./ValueTraces";
import { WhatIf } from "./WhatIf";

const useStyles = makeStyles({
  view: { padding: "12px 8px 24px 16px", display: "flex", flexDirection: "column", gap: "20px" },
  empty: { padding: "24px 16px", color: tokens.colorNeutralForeground2 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: "break-word",
  },
  card: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
  under: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ProjectViewProps {
  readonly result: ReviewedResult;
  readonly onFilter: (change: Partial<EntryFilter>) => void;
}

/** The project whose row is selected in the sheet. Of a classified row, nothing but its number. */
export function ProjectView({ result, onFilter }: ProjectViewProps) {
  const styles = useStyles();
  const { t } = usePane();
  const title = useCardTitle();
  const admissions = useAdmissions(result);
  const selection = useSnapshot("selection");
  // A form is one project, wherever in it one stands.
  const { isForm, projects } = result.review.plan;
  const at = isForm ? projects[0]?.row : selection?.row;
  const row = selection && at !== undefined ? result.index.rowReviews.get(at) : undefined;
  if (!row)
    return <div className={styles.empty}>{t(selection ? "pane.project.noProject" : "pane.project.select")}</div>;
  const number = t("pane.finding.row", { row: row.row });
  if (row.classified || !row.computed) {
    return (
      <div className={styles.empty}>
        <h2 className={styles.name}>{number}</h2>
        <p>{t("pane.project.classified")}</p>
      </div>
    );
  }
  const admission = admissions.get(row.row);
  const project = result.review.plan.projects.find((candidate) => candidate.row === row.row);
  return (
    <div className={styles.view}>
      <div>
        <h2 className={styles.name}>{row.project.name || number}</h2>
        <div className={styles.under}>{[number, row.project.unit].filter(Boolean).join(" · ")}</div>
      </div>
      <RowFindings entries={result.index.byRow.get(row.row) ?? []} onAll={() => onFilter({ row: row.row })} />
      <div className={styles.card}>
        <ApprovalCard computed={row.computed} />
        <ValueTraces of={title("approval")} row={row} values={["total", "tier", "lead"]} />
      </div>
      <div className={styles.card}>
        <SupplementCard supplement={row.computed.supplement} />
        <ValueTraces
          of={title("supplement")}
          row={row}
          values={["supplementRemaining", "supplementEffective", "supplementTier"]}
        />
      </div>
      <div className={styles.card}>
        <AdjustmentCard adjustment={row.computed.adjustment} />
        <ValueTraces of={title("adjustment")} row={row} values={["adjustmentRemaining", "adjustmentRoute"]} />
      </div>
      <div className={styles.card}>
        <CeilingCard ceiling={row.computed.ceiling} />
        <ValueTraces of={title("ceiling")} row={row} values={["ceilingRemaining"]} />
      </div>
      {admission && (
        <div className={styles.card}>
          <AdmissionCard admission={admission} />
        </div>
      )}
      {project && <TimelineCard result={result} project={project} />}
      {project && <WhatIf key={row.row} plan={result.review.plan} project={project} now={row} />}
    </div>
  );
}
