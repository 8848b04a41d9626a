/** Before each test file: all that any program of the product can say. Each program itself adds no more than its own parts. */
import { addMessages } from "../../src/messages";
import { clauseTexts } from "../../src/messages/parts/clauses";
import { cliTexts } from "../../src/messages/parts/cli";
import { commandTexts } from "../../src/messages/parts/commands";
import { filePageTexts } from "../../src/messages/parts/filePage";
import { taskTexts } from "../../src/messages/parts/tasks";
import { workbenchTexts } from "../../src/messages/parts/workbench";

for (const texts of [clauseTexts, cliTexts, commandTexts, filePageTexts, taskTexts, workbenchTexts]) addMessages(texts);
