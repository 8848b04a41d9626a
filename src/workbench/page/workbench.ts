/** Puts the page together: files in and out, language, appearance, and the pane on the workbook in front. */
import { text, type MessageData, type MessageKey } from "../../messages";
import { createUniverBackend, type UniverBackend } from "../backend/univer";
import { showCrash } from "./crash";
import { createDialogs } from "./dialogs";
import { acceptDrops, chooseFile } from "./fileDrop";
import { showInputPrompts } from "./inputPrompt";
import { createLayout } from "./layout";
import type { Lost } from "../backend/univer/file/lost";
import { watchFile, type FileWatch } from "../backend/univer/file/save";
import { OpenError, readFile, type ReadFile } from "./openFile";
import { createPaneFrame } from "./paneFrame";
import { detailsOf, download, stemOf } from "./saveFile";
import { readPreferences, writePreference } from "./preferences";
import { createSpreadsheet, univerLocale } from "./spreadsheet";

const SAMPLE = "assets/sample-plan.xlsx";

interface OpenWorkbook {
  readonly name: string;
  readonly backend: UniverBackend;
  readonly watch: FileWatch;
}

export async function startWorkbench(root: HTMLElement): Promise<void> {
  const preferences = readPreferences();
  const say = (key: MessageKey, data?: MessageData): string => text(preferences.locale, key, data);
  const dialogs = createDialogs(() => preferences.locale);
  let current: OpenWorkbook | null = null;
  /** Something was changed since the file was opened or saved: the page asks before it is closed. */
  let isTouched = false;

  const layout = createLayout(root, preferences, {
    open: () => void chooseFile().then((file) => (file ? open(file) : undefined)),
    save: () => void save(),
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
  const spreadsheet = createSpreadsheet(layout.sheetPlace, preferences.locale, preferences.theme, (isEditing) =>
    pane.setCellEditing(isEditing),
  );
  acceptDrops(
    () => say("workbench.drop"),
    (file) => void open(file),
  );

  async function open(file: File): Promise<void> {
    if (current && (await current.watch.isUnsaved())) {
      const discard = await dialogs.confirmed(
        "workbench.discard.heading",
        "workbench.discard.body",
        "workbench.discard.confirm",
        { file: current.name },
      );
      if (!discard) return;
    }
    await show(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  async function save(): Promise<void> {
    if (!current) return;
    const { name, watch } = current;
    layout.setBusy(true);
    layout.say(say("workbench.saving"));
    try {
      const changes = await watch.changes();
      if (changes.lost.length > 0) {
        const items = changes.lost.map(reasonOf);
        if (
          !(await dialogs.confirmed(
            "workbench.partly.heading",
            "workbench.partly.body",
            "workbench.partly.confirm",
            {},
            items,
          ))
        )
          return layout.say("");
      }
      const saved = say("workbench.savedName", { stem: stemOf(name) });
      download(watch.patched(changes), saved);
      watch.saved(changes);
      isTouched = false;
      layout.say(say("workbench.saved", { file: saved }));
    } catch (error) {
      layout.say("");
      await dialogs.failed(
        "workbench.saveFailed.heading",
        "workbench.saveFailed.body",
        { file: name },
        detailsOf(error),
      );
    } finally {
      layout.setBusy(false);
    }
  }

  async function show(bytes: Uint8Array, name: string): Promise<void> {
    layout.setBusy(true);
    layout.say(say("workbench.opening", { file: name }));
    try {
      const file = readFile(bytes, name, univerLocale(preferences.locale));
      await replace(file, bytes, name).catch((error: unknown) => showCrash(root, preferences.locale, error));
    } catch (error) {
      layout.say("");
      const reason = error instanceof OpenError ? error.reason : "unknown";
      await dialogs.failed("workbench.failed.heading", `workbench.failed.${reason}`, { file: name }, detailsOf(error));
    } finally {
      layout.setBusy(false);
    }
  }

  /** Before more work goes into the sheet, not only when it is saved. */
  function tellBlocked(lost: Lost | null): void {
    layout.say(lost ? say("workbench.blocked", { reason: reasonOf(lost) }) : "");
  }

  const reasonOf = ({ message, sheet, what = "" }: Lost): string => say(message, { sheet, what });

  /** From here on there is no way back to the workbook before. */
  async function replace({ opened, model, withoutResult }: ReadFile, bytes: Uint8Array, name: string): Promise<void> {
    current?.watch.dispose();
    current?.backend.dispose();
    const workbook = spreadsheet.show(
      opened.data,
      model.sheets.filter(({ isProtected }) => isProtected).map((sheet) => opened.sheetIds.get(sheet.name) ?? ""),
    );
    const backend = createUniverBackend(spreadsheet.univer, workbook, {
      extras: opened.extras,
      keptFormats: opened.keptFormats,
    });
    if (opened.activeSheetId) await backend.activateSheet(opened.activeSheetId);
    current = {
      name,
      backend,
      watch: await watchFile(spreadsheet.univer, workbook, backend, opened, model, bytes, (_, lost) =>
        tellBlocked(lost),
      ),
    };
    isTouched = false;
    showInputPrompts(spreadsheet.univer, backend);
    backend.listen(({ type }) => {
      if (type === "chartAdded") layout.say(say("workbench.charts"));
      isTouched ||= type === "changed" || type === "formatChanged" || type === "settingsChanged";
    });
    layout.relabel(preferences.locale, name);
    pane.connect(backend, preferences.locale, preferences.theme);
    const notices = [say("workbench.opened", { file: name })];
    if (opened.unseenRules > 0) notices.push(say("workbench.unseen", { count: opened.unseenRules }));
    if (withoutResult > 0) notices.push(say("workbench.noResult", { count: withoutResult }));
    layout.say(notices.join(" "));
  }

  addEventListener("beforeunload", (event) => {
    if (isTouched) event.preventDefault();
  });

  const sample = await fetch(SAMPLE);
  if (!sample.ok) throw new Error(`${SAMPLE}: ${sample.status}`);
  await show(new Uint8Array(await sample.arrayBuffer()), "sample-plan.xlsx");
}
