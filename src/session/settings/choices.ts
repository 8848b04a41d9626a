/** settings/: what a person chose for this workbook, kept in it: base date, what marking writes, what a column means. */
import type { Day } from "../../exact";
import type { WorkbookHost } from "../../host/types";
import {
  type ColumnChoice,
  correctionsOf,
  type KeptKind,
  MAPPING_KEY,
  readMappings,
  readSettings,
  SETTINGS_KEY,
  settingsToKeep,
  type SheetMappings,
  withChoice,
  withCorrections,
  withRenamed,
  type MarkSettings,
} from "../../kept";
import { mappedColumns, type MappedColumn } from "../reading/columns";
import type { SessionSettings } from "../types";
import type { SessionState } from "../work/state";

/** The choices of a session. Each takes effect at once; one that cannot be kept in the workbook is told. */
export class Choices {
  constructor(
    private readonly host: WorkbookHost,
    private readonly state: SessionState,
    /** Told when results are out of date because of a choice. */
    private readonly changed: () => void,
  ) {}

  /** Takes what the workbook keeps. */
  async load(onLost: (kind: KeptKind) => void): Promise<void> {
    const mappings = readMappings(await this.host.readSetting(MAPPING_KEY), () => onLost("mapping"));
    const settings = readSettings(await this.host.readSetting(SETTINGS_KEY), () => onLost("settings"));
    this.set({ ...settings, mappings });
  }

  /** Sets the base date (null: today). */
  async setAsOf(asOf: Day | null): Promise<void> {
    const settings: SessionSettings = { ...this.state.now.settings, asOf };
    this.state.settingsChanged({ settings });
    this.changed();
    await this.keep(SETTINGS_KEY, settingsToKeep(settings));
  }

  /** What marking writes: result columns (null: all), hints, wrapping; the next marking follows it. */
  async setMarks(choice: Partial<MarkSettings>): Promise<void> {
    this.state.marksChosen(choice);
    await this.keep(SETTINGS_KEY, settingsToKeep(this.state.now.settings));
  }

  /** Automatic marking on or off; who calls keeps it on the machine. */
  setAutomatic(automatic: boolean): void {
    this.set({ automatic });
  }

  /** Columns of the sheet in front as they were read; null before it was read. */
  columns(): readonly MappedColumn[] | null {
    const { sheet, settings } = this.state.now;
    const kept = sheet ? this.state.shelf.get(sheet.id) : null;
    return kept ? mappedColumns(kept.grid, kept.result, correctionsOf(settings.mappings, kept.grid.sheetName)) : null;
  }

  /** Places one header (its key) of the sheet in front. */
  async placeColumn(key: string, choice: ColumnChoice): Promise<void> {
    const { sheet, settings } = this.state.now;
    if (sheet) await this.remap(withChoice(settings.mappings, sheet.name, key, choice), sheet.name);
  }

  /** Forgets all that was said about the columns of the sheet in front. */
  async resetColumns(): Promise<void> {
    const { sheet, settings } = this.state.now;
    if (sheet) await this.remap(withCorrections(settings.mappings, sheet.name, {}), sheet.name);
  }

  /** What was said about a sheet's columns follows it to its new name. */
  async renamed(names: ReadonlyMap<string, string>): Promise<void> {
    const mappings = withRenamed(this.state.now.settings.mappings, names);
    if (!mappings) return;
    this.set({ mappings });
    await this.keep(MAPPING_KEY, mappings);
  }

  private async remap(mappings: SheetMappings, sheetName: string): Promise<void> {
    this.state.settingsChanged({ settings: { ...this.state.now.settings, mappings } }, sheetName);
    this.changed();
    await this.keep(MAPPING_KEY, mappings);
  }

  private set(change: Partial<SessionSettings>): void {
    this.state.store.set({ settings: { ...this.state.now.settings, ...change } });
  }

  private async keep(key: string, value: unknown): Promise<void> {
    await this.host.writeSetting(key, value).catch((error: unknown) => this.state.tell(error, "settings"));
  }
}
