import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { keyOfPlace, type FileBytes } from "../../session/tasks";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { useStore, useTasks } from "./useTasks";

const useStyles = makeStyles({
  line: { display: "flex", gap: "4px", alignItems: "center" },
  select: { flexGrow: 1, minWidth: 0 },
  hidden: { display: "none" },
});

interface PlacePickerProps {
  readonly label: string;
  /** By keyOfPlace; null = none yet. */
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChoose: (key: string | null) => void;
  /** null: only sheets of this workbook. */
  readonly onFile: ((file: FileBytes) => void) | null;
}

/** Which plan: a sheet of this workbook, or one of a file that is chosen here. */
export function PlacePicker({ label, value, disabled, onChoose, onFile }: PlacePickerProps) {
  const styles = useStyles();
  const { t } = usePane();
  const workbook = useSnapshot("workbook");
  const { files } = useStore(useTasks().files.store);
  const input = useRef<HTMLInputElement>(null);
  const sheets = workbook?.sheets.filter(({ isVisible }) => isVisible) ?? [];
  return (
    <Field label={label}>
      {(field) => (
        <div className={styles.line}>
          <Select
            {...field}
            className={styles.select}
            disabled={disabled}
            value={value ?? ""}
            onChange={(_, data) => onChoose(data.value === "" ? null : data.value)}
          >
            <option value="">{t("task.place.choose")}</option>
            <optgroup label={t("task.place.workbook")}>
              {sheets.map(({ id, name }) => (
                <option key={id} value={keyOfPlace({ fileId: "", sheetId: id })}>
                  {name}
                </option>
              ))}
            </optgroup>
            {onFile &&
              files.map((file) => (
                <optgroup key={file.id} label={file.name}>
                  {file.plans.map(({ sheetId, name }) => (
                    <option key={sheetId} value={keyOfPlace({ fileId: file.id, sheetId })}>
                      {t("task.place.inFile", { file: file.name, sheet: name })}
                    </option>
                  ))}
                </optgroup>
              ))}
          </Select>
          {onFile && (
            <Button
              icon={<DocumentAddRegular />}
              disabled={disabled}
              aria-label={t("task.place.fileFor", { side: label })}
              title={t("task.place.fileFor", { side: label })}
              onClick={() => input.current?.click()}
            />
          )}
          {onFile && <FileInput input={input} multiple={false} onFiles={([file]) => file && onFile(file)} />}
        </div>
      )}
    </Field>
  );
}

interface FileInputProps {
  readonly input: React.RefObject<HTMLInputElement>;
  readonly multiple: boolean;
  readonly onFiles: (files: readonly FileBytes[]) => void;
}

/** The browser's own chooser, opened by a button beside it. */
export function FileInput({ input, multiple, onFiles }: FileInputProps) {
  const styles = useStyles();
  return (
    <input
      ref={input}
      type="file"
      accept=".xlsx,.xlsm,.xltx,.xltm"
      multiple={multiple}
      tabIndex={-1}
      aria-hidden
      className={styles.hidden}
      onChange={({ target }) => {
        const chosen = [...(target.files ?? [])].map((file) => ({
          name: file.name,
          bytes: async () => new Uint8Array(await file.arrayBuffer()),
        }));
        // The same file may be chosen again after it was put right.
        target.value = "";
        onFiles(chosen);
      }}
    />
  );
}
