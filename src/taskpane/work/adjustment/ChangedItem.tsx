import { makeStyles, tokens } from "@fluentui/react-components";
import { routeText, type Change, type ChangedProject } from "../../../library/compare";
import { amountText } from "../../../messages";
import type { Compared } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { fieldName, tierName, upperFirst } from "../../kit/terms";
import { deltaText, sideText } from "./amounts";
import { NewFindings } from "./NewFindings";
import { PlaceLink } from "./PlaceLink";
import { ProjectHead } from "./ProjectHead";

const useStyles = makeStyles({
  facts: {
    margin: "4px 0 0",
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    rowGap: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  delta: { fontWeight: tokens.fontWeightSemibold },
  places: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
});

interface ChangedItemProps {
  readonly project: ChangedProject;
  readonly done: Compared;
}

/** A project that both plans have: each field with old, new and difference, and what follows from it. */
export function ChangedItem({ project, done }: ChangedItemProps) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  const { unit } = done.new.review;
  const { tier, headroom, remainingBefore, route, changes, findings } = project;
  const money = (fen: bigint | null): string =>
    fen === null ? t("task.compare.unknown") : amountText(locale, fen, unit);
  const facts: [string, string][] = [];
  const year = project.new.yearAmt;
  // Where it differs it stands among the changes. Of this year's money the meeting also asks where it stays.
  if (year !== null && year === project.old.yearAmt)
    facts.push([upperFirst(fieldName(locale, "yearAmt")), t("task.compare.stays", { amount: money(year) })]);
  if (route !== null) facts.push([t("task.compare.route"), upperFirst(routeText(route, locale))]);
  if (tier.old !== tier.new)
    facts.push([
      t("task.compare.tier"),
      t("task.compare.change", {
        old: tierName(locale, tier.old, policy),
        new: tierName(locale, tier.new, policy),
      }),
    ]);
  if (headroom)
    facts.push([
      t("task.compare.headroom"),
      t("task.compare.headroom.of", {
        before: money(remainingBefore),
        remaining: money(headroom.remaining),
        limit: money(headroom.limit),
      }),
    ]);
  return (
    <>
      <ProjectHead project={project} />
      <dl className={styles.facts}>
        {changes.map((change) => (
          <ChangedField key={change.field} change={change} done={done} />
        ))}
        {facts.map(([term, value]) => (
          <div key={term} style={{ display: "contents" }}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <NewFindings findings={findings} unit={unit} />
    </>
  );
}

function ChangedField({ change, done }: { readonly change: Change; readonly done: Compared }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { unit } = done.new.review;
  const { field, old, new: now } = change;
  const said = (side: Change["old"]): string => sideText(locale, side, unit) ?? t("task.compare.nothing");
  const delta = deltaText(locale, change, unit);
  return (
    <>
      <dt className={styles.term}>{upperFirst(fieldName(locale, field))}</dt>
      <dd className={styles.value}>
        {t("task.compare.change", { old: said(old), new: said(now) })}
        {delta !== null && <span className={styles.delta}> {delta}</span>}
        <span className={styles.places}>
          {old.cell && <PlaceLink done={done} side="old" cell={old.cell} />}
          {now.cell && <PlaceLink done={done} side="new" cell={now.cell} />}
        </span>
      </dd>
    </>
  );
}
