import { makeStyles, tokens } from "@fluentui/react-components";
import { routeText, type LoneProject } from "../../../library/compare";
import { amountText } from "../../../messages";
import { valueAt } from "../../../sheet";
import type { Compared } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { tierName, upperFirst } from "../../kit/terms";
import { NewFindings } from "./NewFindings";
import { PlaceLink } from "./PlaceLink";
import { ProjectHead } from "./ProjectHead";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", columnGap: "8px", fontSize: tokens.fontSizeBase200 },
});

interface LoneItemProps {
  readonly kind: "added" | "removed";
  readonly project: LoneProject;
  readonly done: Compared;
}

/** A project that only one of the two plans has. */
export function LoneItem({ kind, project, done }: LoneItemProps) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  const side = kind === "added" ? "new" : "old";
  const { grid, review } = done[side];
  const unit = done.new.review.unit;
  const { column } = review.plan.columns.find(({ field }) => field === "name") ?? { column: grid.origin.column };
  // A name may stand in the cell of a merge above; the row's own cell is what is selected.
  const cell = { row: project.row, column: valueAt(grid, project.row, column) === null ? grid.origin.column : column };
  return (
    <>
      <ProjectHead project={project} />
      <div className={styles.line}>
        <span>
          {t("task.compare.total")}{" "}
          {project.total === null ? t("task.compare.unknown") : amountText(locale, project.total, unit)}
        </span>
        {project.yearAmt !== null && (
          <span>
            {t("task.compare.yearAmt")} {amountText(locale, project.yearAmt, unit)}
          </span>
        )}
        <span>{tierName(locale, project.tier, policy)}</span>
        <span>{upperFirst(routeText(project.route, locale))}</span>
        <PlaceLink done={done} side={side} cell={cell} />
      </div>
      {kind === "added" && <NewFindings findings={project.findings} unit={unit} />}
    </>
  );
}
