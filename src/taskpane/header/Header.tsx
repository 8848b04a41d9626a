/** header/: the top of the pane: the sheet, the main buttons, progress, notices and questions. */
import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SettingsRegular } from "@fluentui/react-icons";
import { MenuButton } from "../kit/MenuButton";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { TASKS, type TaskName } from "../work/names";
import { ActionBar } from "./ActionBar";
import { StatusLine } from "./StatusLine";
import { useFocusAfterWork } from "./useFocusAfterWork";
import { WorkProgress } from "./WorkProgress";

const useStyles = makeStyles({
  header: { padding: "6px 8px 6px 12px", display: "flex", flexDirection: "column", gap: "6px", flexShrink: 0 },
  top: { display: "flex", alignItems: "center", gap: "4px" },
  names: { flexGrow: 1, minWidth: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  select: {
    minWidth: 0,
    maxWidth: "100%",
    width: "fit-content",
    "& select": {
      font: "inherit",
      padding: "0 24px 0 0",
      height: tokens.lineHeightBase400,
      textOverflow: "ellipsis",
      borderBottomColor: "transparent",
      cursor: "pointer",
    },
    "& select:hover": { borderBottomColor: tokens.colorNeutralStroke1Hover },
  },
});

interface HeaderProps {
  readonly onSettings: () => void;
  readonly onColumns: () => void;
  readonly onHelp: () => void;
  readonly onIssues: () => void;
  readonly onFixes: () => void;
  readonly onTask: (task: TaskName) => void;
}

/** Names the sheet that would be reviewed, and what can be done with it. */
export function Header({ onSettings, onColumns, onHelp, onIssues, onFixes, onTask }: HeaderProps) {
  const styles = useStyles();
  const { t, session } = usePane();
  const workbook = useSnapshot("workbook");
  const sheet = useSnapshot("sheet");
  const work = useSnapshot("work");
  const sheets = workbook?.sheets.filter((candidate) => candidate.isVisible) ?? [];
  const busy = work !== null && !work.background;
  const focusArea = useFocusAfterWork(busy);
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.names}>
          <StatusLine />
          <h1 className={styles.heading} title={sheet?.name}>
            {sheet && sheets.length > 1 ? (
              <Select
                className={styles.select}
                appearance="underline"
                aria-label={t("pane.header.chooseSheet")}
                disabled={busy}
                value={sheet.id}
                onChange={(_, { value }) => void session.switchSheet(value)}
              >
                {sheets.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            ) : (
              (sheet?.name ?? t("pane.header.noSheet"))
            )}
          </h1>
        </div>
        <MenuButton
          label={t("pane.tasks.menu")}
          isWritten
          entries={TASKS.map((task) => ({ name: t(`pane.tasks.${task}`), onChoose: () => onTask(task) }))}
        />
        <Button
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={t("pane.menu.settings")}
          title={t("pane.menu.settings")}
          onClick={onSettings}
        />
        <MenuButton
          label={t("pane.menu.more")}
          entries={[
            { name: t("pane.menu.columns"), disabled: !sheet, onChoose: onColumns },
            { name: t("pane.issues.title"), disabled: !sheet, onChoose: onIssues },
            { name: t("pane.fixes.title"), disabled: !sheet, onChoose: onFixes },
            { name: t("pane.menu.clearAll"), disabled: busy || !sheet, onChoose: () => void session.clear("all") },
            { name: t("pane.menu.help"), onChoose: onHelp },
          ]}
        />
      </div>
      <div {...focusArea}>{busy ? <WorkProgress work={work} /> : <ActionBar />}</div>
    </header>
  );
}
