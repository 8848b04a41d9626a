/** merge/: rows that departments sent, looked through and written into the library, and taken out again. */
import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { keyOfPlace } from "../../../../session/tasks";
import { usePane, useSnapshot } from "../../../kit/PaneContext";
import { FileInput, PlacePicker } from "../../PlacePicker";
import { RefusalBar } from "../../RefusalBar";
import { useStore, useTasks } from "../../useTasks";
import { MergeResult } from "./MergeResult";
import { WriteBar } from "./WriteBar";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  list: { display: "flex", flexDirection: "column" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** 汇总: which library, which sheets and files, what becomes of every row, and writing it into the library. */
export function MergeForm() {
  const styles = useStyles();
  const { t } = usePane();
  const workbook = useSnapshot("workbook");
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const { gathering, files: chosen } = useTasks();
  const { library, sent, refusal, left, done } = useStore(gathering.store);
  const { files } = useStore(chosen.store);
  const input = useRef<HTMLInputElement>(null);
  const busy = work !== null && !work.background;
  const target = library ?? (sheet ? keyOfPlace({ fileId: "", sheetId: sheet.id }) : null);
  const sources = [
    ...(workbook?.sheets ?? [])
      .filter(({ isVisible }) => isVisible)
      .map(({ id, name }) => ({ key: keyOfPlace({ fileId: "", sheetId: id }), name })),
    ...files.flatMap((file) =>
      file.plans.map(({ sheetId, name }) => ({
        key: keyOfPlace({ fileId: file.id, sheetId }),
        name: t("task.place.inFile", { file: file.name, sheet: name }),
      })),
    ),
  ].filter(({ key }) => key !== target);
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t("task.merge.intro")}</p>
      <RefusalBar refusal={refusal} />
      <PlacePicker
        label={t("task.merge.library")}
        value={target}
        disabled={busy}
        onChoose={(key) => gathering.chooseLibrary(key)}
        onFile={null}
      />
      <div role="group" aria-label={t("task.merge.sources")} className={styles.list}>
        <span>{t("task.merge.sources")}</span>
        {sources.map(({ key, name }) => (
          <Checkbox
            key={key}
            label={name}
            disabled={busy}
            checked={sent.includes(key)}
            onChange={(_, { checked }) => gathering.take(key, checked === true)}
          />
        ))}
      </div>
      {left.map((each, index) => (
        <RefusalBar key={index} refusal={each} />
      ))}
      <div className={styles.buttons}>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          {t("task.merge.files")}
        </Button>
        <FileInput input={input} multiple onFiles={(opened) => void gathering.chooseFiles(opened)} />
        <Button appearance={done ? "secondary" : "primary"} disabled={busy} onClick={() => void gathering.look()}>
          {t("task.merge.look")}
        </Button>
      </div>
      <p className={styles.note}>{t("task.place.local")}</p>
      <WriteBar done={done} />
      {done && <MergeResult done={done} />}
    </div>
  );
}
