import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { textOfKey } from "../../messages";
import type { ChainStep } from "../../regulation/types";
import { bodyName } from "../../review/words";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  steps: { margin: "8px 0", padding: 0, listStyleType: "none" },
  step: {
    position: "relative",
    display: "flex",
    gap: "8px",
    paddingBottom: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    alignItems: "start",
  },
  // The line that joins a step with the next one.
  joined: {
    "::before": {
      content: '""',
      position: "absolute",
      left: "9px",
      top: "22px",
      bottom: 0,
      width: "2px",
      backgroundColor: tokens.colorNeutralStroke2,
    },
  },
  number: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    boxSizing: "border-box",
    borderRadius: "50%",
    textAlign: "center",
    lineHeight: "18px",
    fontVariantNumeric: "tabular-nums",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  last: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    borderLeftColor: tokens.colorBrandBackground,
    borderRightColor: tokens.colorBrandBackground,
    borderTopColor: tokens.colorBrandBackground,
    borderBottomColor: tokens.colorBrandBackground,
  },
  act: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** A chain of review and approval as numbered steps; the last one decides. */
export function ApprovalChain({ steps }: { readonly steps: readonly ChainStep[] }) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  return (
    <ol className={styles.steps} aria-label={t("pane.approval.chain")}>
      {steps.map(({ act, body }, index) => {
        const isLast = index === steps.length - 1;
        return (
          <li key={`${act}.${body}`} className={mergeClasses(styles.step, !isLast && styles.joined)}>
            <span className={mergeClasses(styles.number, isLast && styles.last)} aria-hidden>
              {index + 1}
            </span>
            <span>
              {bodyName(policy, body, locale)} <span className={styles.act}>{textOfKey(locale, `act.${act}`)}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
