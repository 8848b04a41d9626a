import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { exactly } from "../../exact";
import type { Project } from "../../plan/types";
import { timelineOf } from "../../review";
import type { ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { TimelineDates } from "./TimelineDates";
import { TimelineTasks } from "./TimelineTasks";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 } });

/** A project's dates in order, with the base date among them, and what is due next. */
export function TimelineCard({ result, project }: { readonly result: ReviewedResult; readonly project: Project }) {
  const styles = useStyles();
  const { t, policy } = usePane();
  const { plan, asOf } = result.review;
  const { dates, tasks } = useMemo(() => timelineOf(project, plan, policy, asOf), [project, plan, policy, asOf]);
  return (
    <Section title={t("pane.timeline.title")}>
      {tasks.length > 0 && <TimelineTasks tasks={tasks} asOf={asOf} />}
      {dates.length > 0 ? (
        <TimelineDates dates={dates} asOf={exactly(asOf)} />
      ) : (
        <div className={styles.quiet}>{t("pane.timeline.none")}</div>
      )}
    </Section>
  );
}
