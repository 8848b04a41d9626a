import { Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { unitName } from "../../messages";
import type { PlanSheet, Project } from "../../plan/types";
import type { RowReview } from "../../review/types";
import { amountTyped, type Trial } from "../../session";
import { usePane } from "../kit/PaneContext";
import { Section } from "../kit/Section";
import { TrialOutcome } from "./TrialOutcome";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "start", marginBottom: "12px" },
  control: { minWidth: 0, width: "100%" },
});

interface WhatIfProps {
  readonly plan: PlanSheet;
  readonly project: Project;
  readonly now: RowReview;
}

/** 试算: type a supplement or an adjustment and see what it would do, without touching the sheet. */
export function WhatIf({ plan, project, now }: WhatIfProps) {
  const styles = useStyles();
  const { t, locale, unit, session } = usePane();
  const [kind, setKind] = useState<Trial["kind"]>("supplement");
  const [typed, setTyped] = useState("");
  const fen = amountTyped(typed, unit);
  const outcome = useMemo(
    () => (fen === null ? null : session.tryOut(plan, project, now, { kind, fen })),
    [session, plan, project, now, kind, fen],
  );
  const isBad = typed.trim() !== "" && fen === null;
  return (
    <Section title={t("pane.whatIf.title")} folded>
      <div className={styles.form}>
        <Field label={t("pane.whatIf.kind")}>
          <Select
            className={styles.control}
            size="small"
            value={kind}
            onChange={(_, data) => setKind(data.value as Trial["kind"])}
          >
            <option value="supplement">{t("pane.whatIf.supplement")}</option>
            <option value="adjustment">{t("pane.whatIf.adjustment")}</option>
          </Select>
        </Field>
        <Field
          label={t("pane.whatIf.amount", { unit: unitName(locale, unit) })}
          validationState={isBad ? "error" : "none"}
          validationMessage={isBad ? t("pane.whatIf.bad") : undefined}
        >
          <Input
            className={styles.control}
            size="small"
            inputMode="decimal"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
        </Field>
      </div>
      {outcome && <TrialOutcome kind={kind} outcome={outcome} />}
    </Section>
  );
}
