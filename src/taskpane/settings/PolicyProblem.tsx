import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { PolicyFault } from "../../regulation";
import { usePane } from "../kit/PaneContext";
import type { PolicyReading } from "./keptPolicy";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere" },
  faults: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Why a parameter file was not taken. */
export type Problem = { readonly file: string } & (
  Exclude<PolicyReading, { readonly kind: "policy" }> | { readonly kind: "tooLarge" | "unreadable" }
);

/** Faults shown; a file with more is corrected step by step. */
const SHOWN = 20;

/** The file, and every fault with its place in it and what is expected there. */
export function PolicyProblem({ problem }: { readonly problem: Problem }) {
  const styles = useStyles();
  const { t } = usePane();
  const faults: readonly PolicyFault[] = problem.kind === "faults" ? problem.faults : [];
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("pane.settings.policy.refused", { file: problem.file })}</MessageBarTitle>
        {problem.kind === "notJson" && <div>{t("pane.settings.policy.notJson", { detail: problem.detail })}</div>}
        {problem.kind === "sameName" && <div>{t("pane.settings.policy.sameName")}</div>}
        {problem.kind === "tooLarge" && <div>{t("pane.settings.policy.tooLarge")}</div>}
        {problem.kind === "unreadable" && <div>{t("pane.settings.policy.unreadable")}</div>}
        {faults.length > 0 && (
          <ul className={styles.faults}>
            {faults.slice(0, SHOWN).map(({ path, expected, data }) => (
              <li key={`${path} ${expected}`}>
                {t("pane.settings.policy.fault", { path: path || "{ }", expected: t(`policyFault.${expected}`, data) })}
              </li>
            ))}
            {faults.length > SHOWN && <li>{t("pane.settings.policy.more", { count: faults.length - SHOWN })}</li>}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
