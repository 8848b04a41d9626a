import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { dayText } from "../../messages";
import { DAZHOU_2023 } from "../../regulation";
import type { PolicyPack } from "../../regulation/types";
import { engineUnder } from "../../session/reading/engine";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { policyName } from "../overview/policyName";
import { CalendarFacts } from "./CalendarFacts";
import { keepPolicy, policyOfText } from "./keptPolicy";
import { PolicyProblem, type Problem } from "./PolicyProblem";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", lineHeight: tokens.lineHeightBase300 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  file: { display: "none" },
});

const LARGEST_FILE = 1_000_000;

/** The policy pack in force: the built-in one, or another place's from a parameter file, kept on this computer. */
export function PolicySettings() {
  const styles = useStyles();
  const { t, locale, session, boot, policy } = usePane();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<Problem | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const isBuiltIn = policy.id === DAZHOU_2023.id;
  const change = (next: PolicyPack, text: string | null) => {
    keepPolicy(boot, text);
    session.reviewBy(engineUnder(next));
    setProblem(null);
    setSaid(
      t(text === null ? "pane.settings.policy.wasReset" : "pane.settings.policy.loaded", {
        name: policyName(locale, next.id),
      }),
    );
  };
  const load = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    setSaid("");
    if (file.size > LARGEST_FILE) return setProblem({ file: file.name, kind: "tooLarge" });
    const text = await textOf(file).catch(() => null);
    // The same file can be chosen again after it was corrected.
    target.value = "";
    if (text === null) return setProblem({ file: file.name, kind: "unreadable" });
    const reading = policyOfText(text);
    if (reading.kind === "policy") return change(reading.policy, text);
    setProblem({ file: file.name, ...reading });
  };
  return (
    <Section title={t("pane.settings.policy")}>
      <div className={styles.body}>
        <div>
          {t("pane.settings.policy.current", {
            name: policyName(locale, policy.id),
            origin: t(isBuiltIn ? "pane.settings.policy.builtIn" : "pane.settings.policy.file"),
            from: dayText(locale, policy.effective),
          })}
        </div>
        <div className={styles.buttons}>
          <Button size="small" onClick={() => input.current?.click()}>
            {t("pane.settings.policy.load")}
          </Button>
          <Button size="small" disabled={isBuiltIn} onClick={() => change(DAZHOU_2023, null)}>
            {t("pane.settings.policy.reset")}
          </Button>
          <input
            ref={input}
            className={styles.file}
            type="file"
            accept=".json,application/json"
            tabIndex={-1}
            aria-label={t("pane.settings.policy.load")}
            onChange={(event) => void load(event)}
          />
        </div>
        {problem && <PolicyProblem problem={problem} />}
        <div role="status" aria-live="polite">
          {said}
        </div>
        <div className={styles.quiet}>{t("pane.settings.policy.kept")}</div>
        <div className={styles.quiet}>
          <CalendarFacts />
        </div>
      </div>
    </Section>
  );
}

function textOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error("unreadable"));
    reader.readAsText(file, "utf-8");
  });
}
