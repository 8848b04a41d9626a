/**
 * taskpane/: the pane. React and Fluent UI over a ReviewSession; it knows workbooks only through host/ and its
 * surroundings only through boot/. This file is the bundle's entry: it hands the shells the function that starts the pane.
 * - `kit/`: what every page is built from: the context (session, language, units), sections, buttons, tabs, names of terms.
 * - the pages: `overview/`, `findings/`, `project/`, `columns/`, `fixes/`, `issueList/`, `settings/`, `help/`, `work/`; `header/` above them.
 * - `app/`: the pane as a whole: which page is open, faults, focus. It knows the pages; the pages do not know it, nor the kit them.
 * - `boot/`: what the surroundings bring. `shell/`: the HTML files around it.
 */
import { createRoot } from "react-dom/client";
import { createExcelHost } from "../excel";
import { loadLanguage } from "../messages/load";
import { openSession } from "./app/openSession";
import { PlanReviewPane } from "./app/PlanReviewPane";
import { languageOf } from "./kit/language";

window.startPlanReview = async (root, boot) => {
  await loadLanguage(languageOf(boot));
  window.planReviewStarts?.();
  const { session, start } = openSession(createExcelHost(), boot);
  createRoot(root).render(<PlanReviewPane boot={boot} session={session} />);
  void start();
  window.addEventListener("pagehide", () => void session.dispose());
};
