import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where Excel on Windows looks for add-ins of developers: a value per add-in, its id and the manifest's path. */
const DEVELOPER_KEY = "HKCU\\SOFTWARE\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** What sideloading needs of the machine, so that a test can stand in for it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  /** Runs a program with arguments (no shell between) and throws when it fails. */
  readonly run: (program: string, args: readonly string[]) => void;
}

export const thisMachine: Machine = {
  platform: process.platform,
  home: homedir(),
  run: (program, args) => void execFileSync(program, args, { stdio: ["ignore", "pipe", "pipe"] }),
};

/** Where Excel for Mac looks for sideloaded manifests (Microsoft, "Sideload Office Add-ins on Mac"). */
function macManifest({ home }: Machine, id: string): { readonly folder: string; readonly path: string } {
  const folder = join(home, "Library", "Containers", "com.microsoft.Excel", "Data", "Documents", "wef");
  return { folder, path: join(folder, `${id}.manifest.xml`) };
}

/**
 * Tells the desktop Excel of this machine of the add-in. False where there is no desktop Excel (Linux): the manifest
 * is uploaded in Excel on the web instead. Throws when the system refuses.
 */
export function register(machine: Machine, id: string, manifest: string): boolean {
  if (machine.platform === "win32") {
    machine.run("reg.exe", ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
    return true;
  }
  if (machine.platform === "darwin") {
    const { folder, path } = macManifest(machine, id);
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, path);
    return true;
  }
  return false;
}

/** Undoes `register`. False when there was nothing to undo. */
export function unregister(machine: Machine, id: string): boolean {
  if (machine.platform === "win32") {
    try {
      machine.run("reg.exe", ["delete", DEVELOPER_KEY, "/v", id, "/f"]);
      return true;
    } catch {
      return false; // reg.exe fails when there is no such value
    }
  }
  const { path } = macManifest(machine, id);
  if (machine.platform !== "darwin" || !existsSync(path)) return false;
  rmSync(path);
  return true;
}

/** Opens a workbook in the desktop Excel. Throws when there is no program for it. */
export function openInExcel(machine: Machine, workbook: string): void {
  if (machine.platform === "win32")
    machine.run("rundll32.exe", ["url.dll,FileProtocolHandler", workbook]); // no shell: a path may hold an ampersand
  else if (machine.platform === "darwin") machine.run("open", ["-a", "Microsoft Excel", workbook]);
}
