import { makeStyles, tokens } from "@fluentui/react-components";
import { bodyNames } from "../../review/words";
import { findingText } from "../../rules/findingText";
import { ratioToPercent } from "../../exact";
import type { Trial, TrialResult } from "../../session";
import { kindOfFinding } from "../../session/findings/findingIndex";
import { KindIcon } from "../kit/kinds";
import { usePane } from "../kit/PaneContext";
import { supplementTierName } from "../kit/terms";
import { Gauge } from "./Gauge";
import { Lines } from "./Lines";

const useStyles = makeStyles({
  list: {
    margin: "8px 0 0",
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  item: { display: "flex", gap: "8px", alignItems: "start" },
  fine: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200 },
});

/** What a trial would do: limit, remaining, tier or route, and the findings it would add. */
export function TrialOutcome({ kind, outcome }: { readonly kind: Trial["kind"]; readonly outcome: TrialResult }) {
  const styles = useStyles();
  const { t, locale, unit, policy } = usePane();
  const { computed } = outcome.row;
  if (!computed) return null;
  const { supplement, adjustment } = computed;
  return (
    <div role="status">
      {kind === "supplement" ? (
        <Gauge
          label={t("pane.supplement.gauge")}
          used={supplement.used}
          limit={supplement.cap}
          remaining={supplement.remaining}
        />
      ) : (
        <Gauge
          label={t("pane.adjustment.gauge", { share: ratioToPercent(policy.parameters.adjustmentShare.value) })}
          used={adjustment.used}
          limit={adjustment.cap}
          remaining={adjustment.remaining}
        />
      )}
      <Lines
        lines={
          kind === "supplement"
            ? [
                supplement.tier &&
                  t("pane.supplement.tier", { tier: supplementTierName(locale, supplement.tier, policy) }),
              ]
            : [adjustment.route && t(`adjustRoute.${adjustment.route}`, bodyNames(policy))]
        }
      />
      {outcome.added.length === 0 ? (
        <p className={styles.fine}>{t("pane.whatIf.nothing")}</p>
      ) : (
        <ul className={styles.list} aria-label={t("pane.whatIf.added")}>
          {outcome.added.map((finding) => {
            const { what, clause } = findingText(locale, finding, unit);
            const entryKind = kindOfFinding(finding);
            return (
              <li key={finding.id} className={styles.item}>
                <KindIcon kind={entryKind} />
                <span>
                  {t(`pane.kind.${entryKind}`)}
                  {locale === "zh-CN" ? "：" : ": "}
                  {what}
                  {clause ? t("pane.finding.clauseAfter", { clause }) : ""}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
