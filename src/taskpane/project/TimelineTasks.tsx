import { makeStyles, tokens } from "@fluentui/react-components";
import type { Day } from "../../exact";
import { citationText, spanText, type Locale, type MessageData, type MessageKey } from "../../messages";
import { localCitation } from "../../regulation";
import type { TimelineTask } from "../../review";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { fieldName, upperFirst } from "../kit/terms";

const useStyles = makeStyles({
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  task: { display: "flex", gap: "8px", alignItems: "start" },
  icon: { marginTop: "2px" },
  clause: { color: tokens.colorNeutralForeground3 },
});

/** What is next and by when, the most pressing first; overdue is said in words. */
export function TimelineTasks({ tasks, asOf }: { readonly tasks: readonly TimelineTask[]; readonly asOf: Day }) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  return (
    <>
      <h3 className={styles.heading}>{t("pane.timeline.due")}</h3>
      <ul className={styles.list} aria-label={t("pane.timeline.due")}>
        {tasks.map((task) => {
          const [key, data] = wordsOf(task, asOf, locale);
          const name = task.field === "finishPlanned" ? t("pane.timeline.completed") : fieldName(locale, task.field);
          return (
            <li key={task.field} className={styles.task}>
              <KindIcon
                kind={
                  task.state === "overdue" || task.state === "today"
                    ? "warning"
                    : task.state === "unclear"
                      ? "undecided"
                      : "info"
                }
                className={styles.icon}
              />
              <span>
                {t(key, { ...data, task: upperFirst(name) })}
                <span className={styles.clause}>
                  {t(task.inPrinciple ? "pane.timeline.clauseInPrinciple" : "pane.timeline.clause", {
                    clause: citationText(locale, localCitation(policy, task.cite)),
                  })}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function wordsOf({ term, state }: TimelineTask, asOf: Day, locale: Locale): readonly [MessageKey, MessageData] {
  switch (term.kind) {
    case "open":
      return ["pane.timeline.next", {}];
    case "noCalendar":
      return ["pane.timeline.noCalendar", { year: term.year }];
    case "from":
      if (state === "running") return ["pane.timeline.notBeforeNow", {}];
      return [
        state === "unclear" ? "pane.timeline.notBeforeUnclear" : "pane.timeline.notBefore",
        { day: spanText(locale, term.earliest) },
      ];
    case "window":
      if (state === "ahead")
        return ["pane.timeline.window", { from: spanText(locale, term.earliest), to: spanText(locale, term.latest) }];
      if (state === "unclear" && asOf < term.latest.from)
        return ["pane.timeline.notBeforeUnclear", { day: spanText(locale, term.earliest) }];
      if (state === "running")
        return ["pane.timeline.windowOpen", { to: spanText(locale, term.latest), days: term.latest.from - asOf }];
      break;
    case "by":
      break;
  }
  const day = spanText(locale, term.latest);
  switch (state) {
    case "overdue":
      return ["pane.timeline.overdue", { day, days: asOf - term.latest.to }];
    case "today":
      return ["pane.timeline.today", { day }];
    case "unclear":
      return ["pane.timeline.unclear", { day }];
    default:
      return ["pane.timeline.by", { day, days: term.latest.from - asOf }];
  }
}
