import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DateInterval } from "../../exact";
import { spanText } from "../../messages";
import { addressOf } from "../../sheet";
import type { TimelineDate } from "../../review";
import { usePane } from "../kit/PaneContext";
import { fieldName } from "../kit/terms";

const useStyles = makeStyles({
  list: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  date: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "10px minmax(84px, auto) minmax(0, 1fr)",
    columnGap: "8px",
    paddingBottom: "6px",
    alignItems: "start",
  },
  // The line that joins a date with the next one.
  joined: {
    "::before": {
      content: '""',
      position: "absolute",
      left: "4px",
      top: "14px",
      bottom: "-4px",
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  dot: {
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    marginTop: "5px",
    borderRadius: "50%",
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  past: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  today: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground },
  day: { fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground2, maxWidth: "150px" },
  task: { fontSize: "inherit", lineHeight: "inherit", wordBreak: "break-word" },
  asOf: { fontWeight: tokens.fontWeightSemibold },
});

interface TimelineDatesProps {
  readonly dates: readonly TimelineDate[];
  readonly asOf: DateInterval;
}

/** The dates as an ordered list; what is still to come is said to be planned. Each leads to its cell. */
export function TimelineDates({ dates, asOf }: TimelineDatesProps) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const past = dates.filter(({ when }) => when === "past");
  const rest = dates.filter(({ when }) => when !== "past");
  const item = ({ field, interval, row, column, when }: TimelineDate, isLast: boolean) => {
    const task = fieldName(locale, field);
    const address = addressOf(row, column);
    return (
      <li key={`${field} ${address}`} className={mergeClasses(styles.date, !isLast && styles.joined)}>
        <span className={mergeClasses(styles.dot, when === "past" && styles.past)} aria-hidden />
        <span className={styles.day}>{spanText(locale, interval)}</span>
        <Link as="button" inline className={styles.task} title={address} onClick={() => void session.goTo(address)}>
          {when === "planned" ? t("pane.timeline.planned", { task }) : task}
        </Link>
      </li>
    );
  };
  return (
    <ol className={styles.list} aria-label={t("pane.timeline.dates")}>
      {past.map((date) => item(date, false))}
      <li className={mergeClasses(styles.date, styles.asOf, rest.length > 0 && styles.joined)}>
        <span className={mergeClasses(styles.dot, styles.today)} aria-hidden />
        <span className={styles.day}>{spanText(locale, asOf)}</span>
        <span>{t("pane.timeline.asOf")}</span>
      </li>
      {rest.map((date, index) => item(date, index === rest.length - 1))}
    </ol>
  );
}
