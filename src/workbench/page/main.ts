/**
 * page/: the workbench, a stand-in for Excel on this machine. Left a real spreadsheet (Univer), right the task pane in
 * a frame of its own, between them the protocol host (../protocol). A development tool: files stay on this machine.
 */
import "./page.css";
import { addMessages } from "../../messages";
import { sharedTexts } from "../../messages/parts/shared";
import { workbenchTexts } from "../../messages/parts/workbench";
import { readPreferences } from "./preferences";
import { showCrash } from "./crash";
import { startWorkbench } from "./workbench";

for (const texts of [sharedTexts, workbenchTexts]) addMessages(texts);
const root = document.getElementById("app");
if (root) {
  const { locale } = readPreferences();
  try {
    void startWorkbench(root).catch((error: unknown) => showCrash(root, locale, error));
  } catch (error) {
    showCrash(root, locale, error);
  }
}
