import { HostError, type WorkbookHost } from "../../host/types";
import type { CellAddress } from "../../sheet";
import { correctionsOf, MAPPING_KEY, readMappings } from "../../kept";
import { Store } from "../work/store";
import type { SessionWork } from "../work/work";
import { TaskRefusal, type Refusal } from "./refusal";

/** A workbook file that was chosen in the pane: read on this machine, never changed. */
export interface OpenedFile {
  readonly host: Pick<WorkbookHost, "describe" | "readSheet" | "readSetting">;
  /** Cells whose formula has no saved result. */
  withoutResult(sheetId: string): readonly CellAddress[];
}

/** @throws HostError unreadable (its detail begins with the reason), tooLarge */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<OpenedFile>;

export interface ChosenFile {
  readonly id: string;
  readonly name: string;
  readonly book: OpenedFile;
  /** Its sheets that hold a plan. */
  readonly plans: readonly { readonly sheetId: string; readonly name: string }[];
}

/** A file as the browser gives it. */
export interface FileBytes {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** Files chosen in the pane, for as long as it is open. */
export class ChosenFiles {
  readonly store = new Store<{ readonly files: readonly ChosenFile[] }>({ files: [] });
  private count = 0;

  constructor(
    private readonly work: SessionWork,
    private readonly openFile: OpenFile,
  ) {}

  byId(id: string): ChosenFile | null {
    return this.store.get().files.find((file) => file.id === id) ?? null;
  }

  /**
   * Opens a file and finds its plans. A file of that name that was chosen before is replaced.
   * @throws TaskRefusal with one sentence that says why the file cannot be used
   */
  async open(chosen: FileBytes): Promise<ChosenFile> {
    const file = await this.read(chosen);
    const others = this.store.get().files.filter(({ name }) => name !== file.name);
    this.store.set({ files: [...others, file] });
    return file;
  }

  private async read(chosen: FileBytes): Promise<ChosenFile> {
    const { name } = chosen;
    try {
      const book = await this.openFile(await chosen.bytes(), name);
      const mappings = readMappings(await book.host.readSetting(MAPPING_KEY));
      const plans: { sheetId: string; name: string }[] = [];
      for (const sheet of (await book.host.describe()).sheets) {
        const grid = await book.host.readSheet(sheet.id);
        const reading = this.work.engine().read(grid, correctionsOf(mappings, sheet.name));
        if ("plan" in reading) plans.push({ sheetId: sheet.id, name: sheet.name });
      }
      if (plans.length === 0) throw new TaskRefusal("task.file.noPlan", { file: name });
      this.count += 1;
      return { id: `file${this.count}`, name, book, plans };
    } catch (error) {
      if (error instanceof TaskRefusal) throw error;
      throw new TaskRefusal(whyUnreadable(error), { file: name });
    }
  }
}

/** Reasons of src/xlsx (package/refuse.ts) that have a sentence of their own. */
const REASONS = [
  "empty",
  "encrypted",
  "xls",
  "xlsb",
  "ods",
  "text",
  "html",
  "notZip",
  "wrapped",
  "noSheets",
  "notWorkbook",
  "truncated",
  "damaged",
  "tooLarge",
] as const;

/** @throws what is no refusal of a host: a fault of ours */
function whyUnreadable(error: unknown): Refusal["key"] {
  // The browser's own: the file was moved, or another program holds it.
  if (typeof DOMException !== "undefined" && error instanceof DOMException) return "task.file.denied";
  if (!(error instanceof HostError)) throw error;
  if (error.code === "tooLarge") return "task.file.tooLarge";
  const told = error.detail.split(":")[0];
  const reason = REASONS.find((each) => each === told);
  return reason ? `task.file.${reason}` : "task.file.damaged";
}
