import { Button, Checkbox, Field, Input, makeStyles, Select } from "@fluentui/react-components";
import { PURPOSES, type Purpose } from "../../../library/planSheet/types";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { RefusalBar } from "../RefusalBar";
import { useStore, useTasks } from "../useTasks";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px", alignItems: "flex-start" },
  line: { display: "flex", flexWrap: "wrap", gap: "8px" },
  year: { width: "90px" },
});

/** 新建计划表: for which year and what. */
export function NewPlanForm() {
  const styles = useStyles();
  const { t } = usePane();
  const work = useSnapshot("work");
  const { newPlan } = useTasks();
  const { year, purpose, examples, refusal } = useStore(newPlan.store);
  const busy = work !== null && !work.background;
  return (
    <div className={styles.form}>
      <RefusalBar refusal={refusal} />
      <div className={styles.line}>
        <Field label={t("task.newPlan.yearLabel")}>
          <Input
            className={styles.year}
            inputMode="numeric"
            maxLength={4}
            value={year}
            onChange={(_, data) => newPlan.set({ year: data.value })}
          />
        </Field>
        <Field label={t("task.newPlan.purpose")}>
          <Select value={purpose} onChange={(_, data) => newPlan.set({ purpose: data.value as Purpose })}>
            {PURPOSES.map((each) => (
              <option key={each} value={each}>
                {t(`task.newPlan.purpose.${each}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Checkbox
        label={t("task.newPlan.examples")}
        checked={examples}
        onChange={(_, { checked }) => newPlan.set({ examples: checked === true })}
      />
      <Button disabled={busy} onClick={() => void newPlan.make()}>
        {t("task.newPlan.make")}
      </Button>
    </div>
  );
}
