import type { WorkbookHost } from "../../host/types";
import { ReviewSession } from "../../session";
import { engineUnder } from "../../session/reading/engine";
import type { PaneBoot } from "../boot/types";
import { keptAutomatic } from "../settings/keptAutomatic";
import { keptPolicy } from "../settings/keptPolicy";
import { languageOf } from "../kit/language";

/** A session on a workbook under what this machine keeps: rules, language, automatic marking. */
export function openSession(
  host: WorkbookHost,
  boot: PaneBoot,
): { readonly session: ReviewSession; readonly start: () => Promise<void> } {
  const { policy, lost } = keptPolicy(boot);
  const session = new ReviewSession(host, engineUnder(policy), { locale: languageOf(boot) });
  session.setAutomatic(keptAutomatic(boot));
  return {
    session,
    start: async () => {
      await session.start();
      if (lost) session.tellPolicyLost();
    },
  };
}
