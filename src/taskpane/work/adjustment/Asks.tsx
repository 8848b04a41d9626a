import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { askText, type Ask } from "../../../library/compare";
import { textOf } from "../../../rules/facts";
import { canBeAnswered, keyOfAsk, type Answer, type Compared, type Side } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { MoreList } from "../MoreList";
import { useTasks } from "../useTasks";
import { PlaceLink } from "./PlaceLink";
import { ProjectHead } from "./ProjectHead";

const useStyles = makeStyles({
  note: { margin: "0 0 4px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  pair: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
  small: { fontSize: tokens.fontSizeBase200 },
});

/** 待确认: pairs that may be one project, side by side; a person says. */
export function Asks({ done }: { readonly done: Compared }) {
  const styles = useStyles();
  const { t } = usePane();
  const { comparing } = useTasks();
  const { comparison, answers } = done;
  const open = comparison.toAsk.filter((ask) => !answers.has(keyOfAsk(ask)));
  if (open.length + answers.size === 0) return null;
  return (
    <Section title={t("task.compare.toAsk", { count: open.length })}>
      {open.length > 0 && <p className={styles.note}>{t("task.compare.askHint")}</p>}
      {answers.size > 0 && (
        <p className={styles.note}>
          {t("task.compare.answered", { count: answers.size })}{" "}
          <Button size="small" onClick={() => comparing.forgetAnswers()}>
            {t("task.compare.undo")}
          </Button>
        </p>
      )}
      <MoreList items={open} keyOf={keyOfAsk} render={(ask) => <AskItem ask={ask} done={done} />} />
    </Section>
  );
}

function AskItem({ ask, done }: { readonly ask: Ask; readonly done: Compared }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { comparing } = useTasks();
  const { oldRow, newRow } = ask;
  const say = (answer: Answer) => () => comparing.answer(ask, answer);
  return (
    <>
      <p className={styles.note}>{askText(ask, locale)}</p>
      <div className={styles.pair}>
        <RowOf done={done} side="old" row={oldRow} />
        <RowOf done={done} side="new" row={newRow} />
      </div>
      {canBeAnswered(ask) && (
        <div className={styles.buttons}>
          <Button size="small" aria-label={t("task.compare.same.yesOf", { oldRow, newRow })} onClick={say("same")}>
            {t("task.compare.same.yes")}
          </Button>
          <Button size="small" aria-label={t("task.compare.same.noOf", { oldRow, newRow })} onClick={say("different")}>
            {t("task.compare.same.no")}
          </Button>
        </div>
      )}
    </>
  );
}

function RowOf({ done, side, row }: { readonly done: Compared; readonly side: Side; readonly row: number }) {
  const styles = useStyles();
  const { plan } = done[side].review;
  const project = plan.projects.find((each) => each.row === row);
  const column = plan.columns.find(({ field }) => field === "name")?.column ?? 1;
  return (
    <div>
      {project && (
        <ProjectHead
          project={{ code: textOf(project, "code"), name: textOf(project, "name"), unit: textOf(project, "unit") }}
        />
      )}
      <span className={styles.small}>
        <PlaceLink done={done} side={side} cell={{ row, column }} />
      </span>
    </div>
  );
}
