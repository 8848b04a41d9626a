import { AGENCY_IDS, BODY_IDS } from "../regulation/bodies";
import type { MessageData } from "./types";

/** What stands for the bodies in texts that name them ({digitalBureau}, {mayor}), where no policy pack has another name. */
export const BODY_NAMES: MessageData = Object.fromEntries(
  [...BODY_IDS, ...AGENCY_IDS].map((id) => [id, { term: `body.${id}` }]),
);
