import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type FormEvent, type KeyboardEvent } from "react";
import { faultOf, LONGEST_WHO, LONGEST_WHY, type Entry } from "../../session";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  form: { width: "100%", display: "flex", flexDirection: "column", gap: "8px" },
  grow: { minWidth: 0, width: "100%" },
  why: {
    width: "100%",
    boxSizing: "border-box",
    minHeight: "64px",
    resize: "vertical",
    padding: "6px 8px",
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Who explains is remembered on this machine, never with the workbook's other content. */
const WHO_KEY = "explainedBy";

interface ExplainFormProps {
  readonly entry: Entry;
  /** An earlier explanation that holds no more, to start from. */
  readonly before: string;
  readonly onClose: () => void;
}

/** Who explains a finding, and why: both are required. Esc leaves the form. */
export function ExplainForm({ entry, before, onClose }: ExplainFormProps) {
  const styles = useStyles();
  const { t, session, boot } = usePane();
  const [knownWho] = useState(() => boot.settings.read(WHO_KEY) ?? "");
  const [who, setWho] = useState(knownWho);
  const [why, setWhy] = useState(before);
  const [fault, setFault] = useState<"who" | "why" | "full" | null>(null);
  const whoField = useRef<HTMLInputElement>(null);
  const whyField = useRef<HTMLTextAreaElement>(null);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const missing = faultOf(who, why);
    setFault(missing);
    if (missing) return (missing === "who" ? whoField : whyField).current?.focus();
    boot.settings.write(WHO_KEY, who.trim());
    if (await session.loop.explain(entry, who, why)) onClose();
    else setFault("full");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // F8 goes on to the next finding, and would lose what was typed.
    if (event.key === "F8") event.stopPropagation();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  const problem = (part: "who" | "why") => (fault === part ? t(`pane.waiver.missing.${part}`) : undefined);
  return (
    <form
      className={styles.form}
      aria-label={t("pane.waiver.explain")}
      onSubmit={(event) => void save(event)}
      onKeyDown={onKeyDown}
      noValidate
    >
      <Field
        label={t("pane.waiver.who")}
        required
        validationState={fault === "who" ? "error" : "none"}
        validationMessage={problem("who")}
      >
        <Input
          ref={whoField}
          size="small"
          className={styles.grow}
          autoFocus={knownWho === ""}
          maxLength={LONGEST_WHO}
          value={who}
          onChange={(_, data) => setWho(data.value)}
        />
      </Field>
      <Field
        label={t("pane.waiver.why")}
        required
        hint={t("pane.waiver.kept")}
        validationState={fault === "why" ? "error" : "none"}
        validationMessage={problem("why")}
      >
        {(control) => (
          <textarea
            {...control}
            ref={whyField}
            className={styles.why}
            autoFocus={knownWho !== ""}
            maxLength={LONGEST_WHY}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
        )}
      </Field>
      {fault === "full" && <div role="alert">{t("pane.waiver.full")}</div>}
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary">
          {t("pane.waiver.save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {t("pane.waiver.cancel")}
        </Button>
      </div>
    </form>
  );
}
