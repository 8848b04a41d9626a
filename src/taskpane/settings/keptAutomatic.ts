import type { PaneBoot } from "../boot/types";

/** Kept on the machine: a workbook that someone sent must not make this Excel write by itself. */
const KEY = "automaticMarking";

/** Whether automatic marking was switched on on this machine; off unless it was. */
export function keptAutomatic(boot: Pick<PaneBoot, "settings">): boolean {
  return boot.settings.read(KEY) === "on";
}

export function keepAutomatic(boot: Pick<PaneBoot, "settings">, on: boolean): void {
  boot.settings.write(KEY, on ? "on" : undefined);
}
