import { HostError } from "../../host/types";
import type { Refusal } from "../../marking/policy";

/** The policy's refusal as what hosts throw. */
export const refuse = ({ refused, detail, address }: Refusal, sheetName: string): HostError =>
  new HostError(refused, detail, { sheetName, ...(address === undefined ? {} : { address }) });
