import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { dayText } from "../../messages";
import { dayOfNow, type ReviewedResult, type Standing } from "../../session";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { clockText } from "./clock";
import { KeepReview } from "./KeepReview";
import { SettledList } from "./SettledList";
import { standingCounts } from "./standingCounts";
import { TILE_BUTTON } from "../kit/looks";

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    alignItems: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  counts: {
    width: "100%",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(76px, 1fr))",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    ...TILE_BUTTON,
    padding: "6px 8px",
  },
  number: {
    display: "block",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

/** 与上次审查比对: what was settled, what is still open, what is new; and whether this review is kept for the next. */
export function Comparison({
  result,
  onStanding,
}: {
  readonly result: ReviewedResult;
  readonly onStanding: (standing: Standing) => void;
}) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const work = useSnapshot("work");
  const [open, setOpen] = useState<"settled" | "removed" | null>(null);
  const list = useId();
  const { loop } = result;
  const counts = useMemo(() => standingCounts(result), [result]);
  const { against, kept } = loop;
  const told = loop.settled.filter(({ isRemoved }) => isRemoved === (open === "removed"));
  const momentOf = (at: number) => ({ day: dayText(locale, dayOfNow(new Date(at))), time: clockText(locale, at) });
  return (
    <Section title={t("pane.loop.title")}>
      <div className={styles.body}>
        {against && <div className={styles.quiet}>{t("pane.loop.against", momentOf(against.at))}</div>}
        {against && !against.isCut && (
          <ul className={styles.counts} aria-label={t("pane.loop.title")}>
            {(["settled", "removed"] as const)
              .filter((what) => what === "settled" || counts.removed > 0)
              .map((what) => (
                <li key={what}>
                  <button
                    type="button"
                    className={styles.count}
                    disabled={counts[what] === 0}
                    aria-expanded={open === what}
                    aria-controls={list}
                    title={t(`pane.loop.${what}.hint`)}
                    onClick={() => setOpen(open === what ? null : what)}
                  >
                    {t(`pane.loop.${what}`)}
                    <span className={styles.number}>{counts[what]}</span>
                  </button>
                </li>
              ))}
            {(["open", "new"] as const).map((standing) => (
              <li key={standing}>
                <button
                  type="button"
                  className={styles.count}
                  disabled={counts[standing] === 0}
                  title={t(`pane.loop.${standing}.hint`)}
                  onClick={() => onStanding(standing)}
                >
                  {t(`pane.loop.${standing}`)}
                  <span className={styles.number}>{counts[standing]}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <div id={list}>{open && told.length > 0 && <SettledList settled={told} name={t(`pane.loop.${open}`)} />}</div>
        {against?.isCut && <div>{t("pane.loop.cut")}</div>}
        {!against && (
          <div className={styles.quiet}>
            {loop.isKept ? t("pane.loop.first") : kept ? t("pane.loop.edited", momentOf(kept.at)) : t("pane.loop.none")}
          </div>
        )}
        {loop.isKept && loop.replaced && (
          <>
            <div className={styles.quiet}>
              {t("pane.loop.replaced", { ...momentOf(loop.replaced.at), count: loop.replaced.problems ?? 0 })}
            </div>
            <Button
              size="small"
              disabled={work !== null}
              title={t("pane.loop.restore.hint")}
              onClick={() => void session.loop.restoreFront()}
            >
              {t("pane.loop.restore")}
            </Button>
          </>
        )}
        {!loop.isKept && !result.stale && (
          <>
            {against && <div className={styles.quiet}>{t("pane.loop.unkept")}</div>}
            <KeepReview kept={kept} disabled={work !== null} />
          </>
        )}
      </div>
    </Section>
  );
}
