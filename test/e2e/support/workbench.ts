/** The workbench as a person has it before them: files, languages, appearance, and the pane beside the workbook. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { addMessages, text, type Locale, type MessageData, type MessageKey } from "../../../src/messages";
import { paneTexts } from "../../../src/messages/parts/pane";
import { workbenchTexts } from "../../../src/messages/parts/workbench";
import type { HostTheme } from "../../../src/taskpane/boot/types";
import { wallIn } from "./browser";
import { Pane } from "./pane";
import { Sheet } from "./sheet";
import { LISTEN } from "./traffic";

for (const texts of [paneTexts, workbenchTexts]) addMessages(texts);

export interface WorkbenchOptions {
  readonly locale?: Locale;
  /** Of the browser, where the person chose none; the workbench then speaks it. */
  readonly browserLanguage?: Locale;
  readonly theme?: HostTheme;
  /** Of the pane, CSS pixels. */
  readonly paneWidth?: number;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Where the workbench is served, when not by the runner's server: any certificate is taken. */
  readonly origin?: string;
  /** Its page there. */
  readonly page?: string;
}

export const PLANS = `${__dirname}/../../plans`;
export const SAMPLE = `${__dirname}/../../../assets/sample-plan.xlsx`;

export class Workbench {
  /** What went wrong without the scenario asking for it: errors of scripts, of the console, requests to other hosts. */
  readonly faults: string[] = [];
  /** All that the console said. */
  readonly console: string[] = [];
  readonly sheet: Sheet;
  readonly pane: Pane;

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly foreign: readonly string[],
    public locale: Locale,
  ) {
    this.sheet = new Sheet(page);
    this.pane = new Pane(
      () => this.frame(),
      () => this.locale,
    );
  }

  static async open(
    browser: Browser,
    served: string,
    options: WorkbenchOptions = {},
    onStart: (started: Workbench) => void = () => undefined,
  ): Promise<Workbench> {
    const origin = options.origin ?? served;
    const context = await browser.newContext({
      ignoreHTTPSErrors: options.origin !== undefined,
      viewport: options.viewport ?? { width: 1440, height: 860 },
      locale: options.browserLanguage ?? "zh-CN",
      timezoneId: "Asia/Shanghai",
      colorScheme: "light",
      acceptDownloads: true,
    });
    const foreign = await wallIn(context, origin);
    await context.addInitScript(LISTEN);
    const kept = { language: options.locale, theme: options.theme, paneWidth: options.paneWidth };
    await context.addInitScript(
      `for (const [key, value] of Object.entries(${JSON.stringify(kept)})) if (localStorage.getItem("plan-review:workbench." + key) === null) localStorage.setItem("plan-review:workbench." + key, value);`,
    );
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const workbench = new Workbench(context, page, foreign, options.locale ?? options.browserLanguage ?? "zh-CN");
    onStart(workbench);
    page.on("pageerror", (error) => workbench.faults.push(`page error: ${error.stack ?? error.message}`));
    page.on("console", (message) => {
      workbench.console.push(`console ${message.type()}: ${message.text()}`);
      if (message.type() === "error")
        workbench.faults.push(`console error: ${message.text()} (${message.location().url})`);
    });
    await page.goto(`${origin}${options.page ?? "/"}`);
    await workbench.shown(basename(SAMPLE));
    return workbench;
  }

  say = (key: MessageKey, data?: MessageData): string => text(this.locale, key, data);

  /** Waits until a workbook stands on the left and the pane on the right has learnt its name. */
  async shown(file: string): Promise<void> {
    await this.page.getByRole("heading", { level: 1, name: file, exact: true }).waitFor();
    await this.page.locator("#app[aria-busy=false]").waitFor();
    await this.pane.shows(file);
    await this.sheet.drawn();
  }

  /** 打开, with a file chosen. Does not wait for what becomes of it. */
  async choose(path: string): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: this.say("workbench.open"), exact: true }).click();
    await (await chooser).setFiles(path);
  }

  async openFile(path: string): Promise<void> {
    await this.choose(path);
    await this.shown(basename(path));
  }

  /** Drops a file on the workbook. Does not wait for what becomes of it. */
  async drop(path: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([name, base64]) => {
        const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
        const data = new DataTransfer();
        data.items.add(new File([bytes], name!));
        return data;
      },
      [basename(path), readFileSync(path).toString("base64")],
    );
    for (const type of ["dragover", "drop"])
      await this.page.dispatchEvent(".sheet-place canvas", type, { dataTransfer: transfer });
  }

  /** 另存为 .xlsx: the file's bytes and the name it was given. */
  async save(): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
    const download = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: this.say("workbench.save"), exact: true }).click();
    const file = await download;
    return { bytes: new Uint8Array(readFileSync(await file.path())), name: file.suggestedFilename() };
  }

  /** The question or failure that stands in front of everything. */
  dialog() {
    return this.page.getByRole("dialog");
  }

  async setTheme(theme: HostTheme): Promise<void> {
    await this.page.getByRole("combobox", { name: this.say("workbench.theme") }).selectOption(theme);
  }

  async setLanguage(locale: Locale): Promise<void> {
    await this.page.getByRole("combobox", { name: this.say("workbench.language") }).selectOption(locale);
    this.locale = locale;
  }

  private async frame(): Promise<Frame> {
    const handle = await this.page.locator(".pane-place iframe").elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error("the pane's frame is not there");
    return frame;
  }
}
