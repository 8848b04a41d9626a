import { realpathSync } from "node:fs";
import type { Day } from "../exact";
import { readPlan } from "../plan";
import type { SheetGrid } from "../sheet";
import type { PolicyPack } from "../regulation";
import { reviewPlan, type SheetReview } from "../review";
import { correctionsOf } from "../kept";
import { createXlsxHost, type XlsxHost } from "../xlsx";
import { whyUnreadable } from "./files";
import { keptMappings } from "./keptMappings";
import { readBytes, whySkipped } from "./reviewFile";
import { text, type Locale } from "./words";

/** The one plan of a file that a command works on, reviewed. */
export interface PlanFile {
  readonly file: string;
  readonly host: XlsxHost;
  readonly sheetId: string;
  readonly sheet: string;
  readonly grid: SheetGrid;
  readonly review: SheetReview;
  /** Cells whose formula has no saved result. */
  readonly withoutResult: readonly { readonly row: number; readonly column: number }[];
}

export interface PlanRequest {
  readonly locale: Locale;
  readonly policy: PolicyPack;
  readonly asOf: Day;
}

/** A file that cannot be used; the message is one line that says why. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
}

/** Opens files, each once, however often it is named. */
export class PlanFiles {
  private readonly hosts = new Map<string, XlsxHost>();

  /** A line for each file of which some of what it keeps cannot be read: for stderr. */
  readonly lost = new Set<string>();

  constructor(private readonly request: PlanRequest) {}

  /**
   * The plan of a file: the sheet that is named, else the only one that holds a plan.
   * @param option what to write on the command line to choose a sheet
   * @throws FileRefusal
   */
  async open(file: string, sheet: string | null, option: string): Promise<PlanFile> {
    try {
      return await this.find(file, sheet, option);
    } catch (error) {
      if (error instanceof FileRefusal) throw error;
      throw this.refusal(file, whyUnreadable(file, error, this.request.locale));
    }
  }

  private async find(file: string, wanted: string | null, option: string): Promise<PlanFile> {
    const { locale, policy, asOf } = this.request;
    const host = this.hostOf(file);
    const { sheets } = await host.describe();
    const names = (list: readonly string[]): string => list.join(locale === "zh-CN" ? "、" : ", ");
    if (wanted !== null && !sheets.some(({ name }) => name === wanted))
      throw this.refusal(
        file,
        text(locale, "cli.file.noSheet", { sheet: wanted, names: names(sheets.map(({ name }) => name)) }),
      );
    const { mappings, lost } = await keptMappings(host, file, locale);
    if (lost !== null) this.lost.add(lost);
    const plans: Omit<PlanFile, "review">[] = [];
    const readings = [];
    for (const { id, name } of sheets) {
      if (wanted !== null && name !== wanted) continue;
      const grid = await host.readSheet(id);
      const corrections = correctionsOf(mappings, name);
      const reading = readPlan(grid, corrections ? { corrections } : {});
      if ("noPlan" in reading) {
        if (wanted !== null)
          throw this.refusal(
            file,
            text(locale, "cli.plan.notPlan", { sheet: name, reason: whySkipped(reading.noPlan, locale) }),
          );
        continue;
      }
      const withoutResult = host.model().sheets.find(({ sheetId }) => sheetId === id)?.withoutResult ?? [];
      plans.push({ file, host, sheetId: id, sheet: name, grid, withoutResult });
      readings.push(reading.plan);
    }
    // Forms stand beside the plan that they were entered into: only where there is no table is one of them meant.
    if (wanted === null && readings.some(({ isForm }) => !isForm))
      for (let at = readings.length - 1; at >= 0; at -= 1)
        if (readings[at]?.isForm) {
          readings.splice(at, 1);
          plans.splice(at, 1);
        }
    if (plans.length > 1)
      throw this.refusal(
        file,
        text(locale, "cli.plan.several", { names: names(plans.map(({ sheet }) => sheet)), option }),
      );
    const [plan, reading] = [plans[0], readings[0]];
    if (!plan || !reading) throw this.refusal(file, text(locale, "cli.file.noPlan"));
    return { ...plan, review: reviewPlan(reading, { policy, asOf }) };
  }

  private hostOf(file: string): XlsxHost {
    const bytes = readBytes(file);
    const path = realpathSync(file);
    const known = this.hosts.get(path);
    if (known) return known;
    const host = createXlsxHost(bytes, file);
    this.hosts.set(path, host);
    return host;
  }

  private refusal(file: string, reason: string): FileRefusal {
    return new FileRefusal(text(this.request.locale, "cli.file.failed", { file, reason }).replace(/\s+/g, " "));
  }
}
