/** Puts the page together: files in and out, language, appearance, and the pane on the workbook in front. */
import { text, type MessageData, type MessageKey } from "../../messages";
import { createUniverBackend, type UniverBackend } from "../backend/univer";
import { createDialogs } from "./dialogs";
import { acceptDrops, chooseFile } from "./fileDrop";
import { createLayout } from "./layout";
import { OpenError, readFile, type ReadFile } from "./openFile";
import { createPaneFrame } from "./paneFrame";
import { readPreferences, writePreference } from "./preferences";
import { createSpreadsheet, univerLocale } from "./spreadsheet";

const SAMPLE = "assets/sample-plan.xlsx";

interface OpenWorkbook {
  readonly name: string;
  readonly file: ReadFile;
  readonly backend: UniverBackend;
}

export async function startWorkbench(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  const say = (key: MessageKey, data?: MessageData): string => text(preferences.locale, key, data);
  const dialogs = createDialogs(() => preferences.locale);
  let current: OpenWorkbook | null = null;

  const layout = createLayout(root, preferences, {
    open: () => void chooseFile().then((file) => (file ? open(file) : undefined)),
    save: () => undefined,
    setTheme(theme) {
      preferences.theme = theme;
      writePreference("theme", theme);
      layout.setTheme(theme);
      spreadsheet.setTheme(theme);
      pane.setTheme(theme);
    },
    setLocale(locale) {
      preferences.locale = locale;
      writePreference("language", locale);
      layout.relabel(locale, current?.name ?? "");
      layout.say("");
      spreadsheet.setLocale(locale);
      if (current) pane.connect(current.backend, locale, preferences.theme);
    },
    setPaneWidth(width, done) {
      preferences.paneWidth = width;
      if (done) writePreference("paneWidth", String(width));
    },
  });
  layout.setTheme(preferences.theme);
  layout.relabel(preferences.locale, "");
  const pane = createPaneFrame(layout.panePlace, () => say("workbench.pane"));
  const spreadsheet = createSpreadsheet(layout.sheetPlace, preferences.locale, preferences.theme, (isEditing) => pane.setCellEditing(isEditing));
  acceptDrops(() => say("workbench.drop"), (file) => void open(file));

  async function open(file: File): Promise<void> {
    await show(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async function show(bytes: Uint8Array, name: string): Promise<void> {
    layout.setBusy(true);
    layout.say(say("workbench.opening", { file: name }));
    try {
      const file = readFile(bytes, name, univerLocale(preferences.locale));
      const { opened } = file;
      current?.backend.dispose();
      const workbook = spreadsheet.show(opened.data);
      const backend = createUniverBackend(spreadsheet.univer, workbook, { extras: opened.extras, keptFormats: opened.keptFormats });
      if (opened.activeSheetId) await backend.activateSheet(opened.activeSheetId);
      current = { name, file, backend };
      layout.relabel(preferences.locale, name);
      pane.connect(backend, preferences.locale, preferences.theme);
      const notices = [say("workbench.opened", { file: name })];
      if (opened.unseenRules > 0) notices.push(say("workbench.unseen", { count: opened.unseenRules }));
      if (file.withoutResult > 0) notices.push(say("workbench.noResult", { count: file.withoutResult }));
      layout.say(notices.join(" "));
    } catch (error) {
      layout.say("");
      const { reason, details } = error instanceof OpenError ? error : { reason: "unknown" as const, details: error instanceof Error ? error.stack ?? error.message : String(error) };
      await dialogs.failed("workbench.failed.heading", `workbench.failed.${reason}`, { file: name }, details);
    } finally {
      layout.setBusy(false);
    }
  }

  const sample = await fetch(SAMPLE);
  if (!sample.ok) throw new Error(`${SAMPLE}: ${sample.status}`);
  await show(new Uint8Array(await sample.arrayBuffer()), "sample-plan.xlsx");
}
