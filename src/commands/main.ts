/**
 * The function file (manifest.xml: FunctionFile): Excel loads its page, out of sight, when a command of ours is chosen,
 * and ends it when all of them are done. Each command has a session of its own, as the pane has.
 */
import { createExcelHost } from "../excel";
import { addMessages, text } from "../messages";
import { loadLanguage } from "../messages/load";
import { commandTexts } from "../messages/parts/commands";
import { ReviewSession } from "../session";
import { engineUnder } from "../session/reading/engine";
import { languageOf } from "../taskpane/kit/language";
import { localeFor } from "../taskpane/boot/language";
import { machineSettings } from "../taskpane/boot/machineSettings";
import { keptPolicy } from "../taskpane/settings/keptPolicy";
import { runCommand } from "./run";
import { say } from "./say";
import { COMMANDS, type Command, type Told } from "./types";

/** The oldest Excel that has all that is called (boot/excel.ts). */
const FLOOR = "1.14";

async function perform(command: Command): Promise<void> {
  const { context } = Office;
  const settings = machineSettings(
    () => window.localStorage,
    (context as { partitionKey?: string }).partitionKey ?? "",
  );
  const locale = languageOf({ language: localeFor(context.displayLanguage), settings });
  await loadLanguage(locale);
  const told = await outcome(command, locale, settings);
  if (!told) return;
  const close = text(locale, "commands.close");
  const page = new URL("dialog.html", window.location.href).href;
  await say({ ...told, locale, close }, page, context.ui, {
    message: Office.EventType.DialogMessageReceived,
    event: Office.EventType.DialogEventReceived,
  });
}

async function outcome(
  command: Command,
  locale: ReturnType<typeof localeFor>,
  settings: ReturnType<typeof machineSettings>,
): Promise<Told | null> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", FLOOR))
    return {
      intent: "error",
      title: text(locale, "host.unsupported.what"),
      lines: [text(locale, "host.unsupported.todo")],
    };
  const host = createExcelHost();
  const session = new ReviewSession(host, engineUnder(keptPolicy({ settings }).policy), { locale });
  try {
    return await runCommand(command, { session, host, locale });
  } catch (error) {
    return { intent: "error", title: text(locale, "pane.fault.heading"), lines: [String(error)] };
  } finally {
    await session.dispose();
  }
}

addMessages(commandTexts);

/** One after the other: two sessions must not write beside each other. */
let last: Promise<void> = Promise.resolve();

void Office.onReady().then(() => {
  for (const command of COMMANDS)
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      last = last.then(() => perform(command)).catch(() => undefined);
      void last.then(() => event.completed());
    });
});
