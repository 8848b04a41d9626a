/**
 * taskpane/: the pane. React and Fluent UI over a ReviewSession; it knows workbooks only through host/ and its
 * surroundings only through boot/. This file is the bundle's entry: it hands the shells the function that starts the pane.
 */
import { createRoot } from "react-dom/client";
import { createExcelHost } from "../excel";
import { ReviewSession } from "../session";
import { engineUnder } from "../session/reading/engine";
import { PlanReviewPane } from "./app/PlanReviewPane";
import { languageOf } from "./app/language";
import { keptAutomatic } from "./settings/keptAutomatic";
import { keptPolicy } from "./settings/keptPolicy";

window.startPlanReview = (root, boot) => {
  window.planReviewStarts?.();
  const { policy, lost } = keptPolicy(boot);
  const session = new ReviewSession(createExcelHost(), engineUnder(policy), { locale: languageOf(boot) });
  session.setAutomatic(keptAutomatic(boot));
  createRoot(root).render(<PlanReviewPane boot={boot} session={session} />);
  void session.start().then(() => {
    if (lost) session.tellPolicyLost();
  });
  window.addEventListener("pagehide", () => void session.dispose());
};
