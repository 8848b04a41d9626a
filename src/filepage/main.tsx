/**
 * filepage/: the page without Excel (文件版): the same pane over .xlsx files, in one HTML file that asks no network.
 *
 *   service/  what is done with the bytes, in a worker      books/  the files on the page, and what is saved of them
 *   grid/     the sheet to read and select in               app/    the page around both and the pane
 *   page/     the HTML file                                 main.tsx  this: the page's entry
 */
import { createRoot } from "react-dom/client";
import { dayOfNow, isoOf } from "../exact";
import { addMessages, text } from "../messages";
import { filePageTexts } from "../messages/parts/filePage";
import { paneTexts } from "../messages/parts/pane";
import { taskTexts } from "../messages/parts/tasks";
import { engineUnder } from "../session/reading/engine";
import { languageOf } from "../taskpane/kit/language";
import { openSession } from "../taskpane/app/openSession";
import { localeFor } from "../taskpane/boot/language";
import { machineSettings } from "../taskpane/boot/machineSettings";
import { followTheme } from "../taskpane/boot/theme";
import type { PaneBoot } from "../taskpane/boot/types";
import { keptPolicy, keptPolicyText } from "../taskpane/settings/keptPolicy";
import { FilePage } from "./app/FilePage";
import { Saver } from "./books/Saver";
import { Shelf } from "./books/Shelf";
import { ENGINE_ID } from "./page/ids";
import { serviceWhen, startService } from "./service/remote";

function start(root: HTMLElement): void {
  for (const texts of [paneTexts, taskTexts, filePageTexts]) addMessages(texts);
  const boot: PaneBoot = {
    language: localeFor(navigator.language),
    theme: followTheme(() => undefined, window),
    // Nothing of a newer Excel is there.
    supports: () => false,
    settings: machineSettings(() => window.localStorage),
  };
  const service = serviceWhen(startService(document.getElementById(ENGINE_ID)?.textContent ?? ""));
  const terms = () => ({ locale: languageOf(boot), policy: keptPolicyText(boot) });
  const shelf = new Shelf({
    service,
    terms,
    open: (host) => {
      const { session, start: begin } = openSession(host, boot);
      // What was dropped here is meant to be reviewed; nothing is written.
      void begin().then(() => session.review({ mark: false }));
      return session;
    },
    reopen: (session) => {
      const { policy } = keptPolicy(boot);
      if (session.getSnapshot().policy.id !== policy.id) session.reviewBy(engineUnder(policy));
    },
  });
  const saver = new Saver(
    service,
    terms,
    (key, data) => text(languageOf(boot), key, data),
    () => isoOf(dayOfNow(new Date())),
  );
  window.planReviewStarts?.();
  createRoot(root).render(<FilePage boot={boot} service={service} shelf={shelf} saver={saver} />);
  window.addEventListener("beforeunload", (event) => {
    if (!shelf.hasUnsaved) return;
    event.preventDefault();
    // Browsers before 2023 ask only where a value is set.
    event.returnValue = "";
  });
}

const root = document.getElementById("root");
try {
  if (root) start(root);
} catch (error) {
  window.showPlanReviewNotice?.("broken", String(error));
}
