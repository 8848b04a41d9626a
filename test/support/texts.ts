/** Before each test file: all that any program of the product can say. Each program itself adds no more than its own parts. */
import { addMessages } from "../../src/messages";
import { cliTexts } from "../../src/messages/parts/cli";
import { commandTexts } from "../../src/messages/parts/commands";
import { filePageTexts } from "../../src/messages/parts/filePage";
import { paneTexts } from "../../src/messages/parts/pane";
import { taskTexts } from "../../src/messages/parts/tasks";
import { workbenchTexts } from "../../src/messages/parts/workbench";

for (const texts of [paneTexts, cliTexts, commandTexts, filePageTexts, taskTexts, workbenchTexts]) addMessages(texts);
