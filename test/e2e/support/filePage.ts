/** The file page in a browser that reaches nothing, opened from a disk as by double click. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Download, Locator, Page } from "playwright-core";
import { buildFilePage, FILE_PAGE_NAME } from "../../../scripts/package/filePage";
import { addMessages, text, type Locale, type MessageData, type MessageKey } from "../../../src/messages";
import { filePageTexts } from "../../../src/messages/parts/filePage";
import { paneTexts } from "../../../src/messages/parts/pane";
import { Pane } from "./pane";

for (const texts of [paneTexts, filePageTexts]) addMessages(texts);

let html: Promise<string> | undefined;

export class FilePage {
  readonly faults: string[] = [];
  /** Addresses that the page asked for, its own and its worker's left out. */
  readonly asked: string[] = [];
  readonly pane: Pane;

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly locale: Locale,
  ) {
    this.pane = new Pane(
      async () => page.mainFrame(),
      () => locale,
    );
  }

  /** @param change what is different in the browser before the page runs, as a script */
  static async open(
    browser: Browser,
    folder: string,
    { locale = "zh-CN" as Locale, change = "" } = {},
  ): Promise<FilePage> {
    html ??= buildFilePage().then((built) => built.html);
    const path = join(folder, FILE_PAGE_NAME);
    writeFileSync(path, await html);
    const context = await browser.newContext({
      viewport: { width: 1440, height: 860 },
      locale,
      timezoneId: "Asia/Shanghai",
      acceptDownloads: true,
    });
    await context.setOffline(true);
    const page = await context.newPage();
    const own = pathToFileURL(path).href;
    const opened = new FilePage(page, context, locale);
    page.on("request", (request) => {
      if (request.url() !== own && !/^(blob|data):/.test(request.url())) opened.asked.push(request.url());
    });
    page.on("pageerror", (error) => opened.faults.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") opened.faults.push(message.text());
    });
    if (change) await page.addInitScript(change);
    await page.goto(own);
    return opened;
  }

  say = (key: MessageKey, data?: MessageData): string => text(this.locale, key, data);
  button = (key: MessageKey, data?: MessageData): Locator =>
    this.page.getByRole("button", { name: this.say(key, data), exact: true });

  /** Drops files or folders as from the system's file manager, and waits until all have been read. */
  async drop(paths: readonly string[], total: number): Promise<void> {
    await this.page.getByRole("heading", { name: this.say("filePage.title") }).waitFor();
    const session = await this.context.newCDPSession(this.page);
    const data = { items: [], files: [...paths], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 300, y: 500, data });
    await this.lines(total);
  }

  /** What is said of each file, by its name, once all have been read. */
  async lines(total: number): Promise<ReadonlyMap<string, string>> {
    const done = this.say("filePage.list.done", { total, reviewed: 0, mapping: 0, rest: 0 }).split(/[：:]/)[0]!;
    await this.page.getByText(done).waitFor({ timeout: 60_000 });
    const items = await this.page.locator(".file-open").all();
    return new Map(
      await Promise.all(
        items.map(
          async (item) =>
            [
              (await item.locator(".file-name").innerText()).replace(" ●", "").split("/").at(-1)!,
              await item.locator(".file-line").innerText(),
            ] as const,
        ),
      ),
    );
  }

  /** Shows a file and waits for its review. */
  async show(name: string): Promise<void> {
    await this.page.locator(".file-open", { hasText: name }).click();
    await this.page.getByText(this.say("pane.header.workbook", { workbook: name }), { exact: true }).waitFor();
    await this.pane.idle();
  }

  grid = (): Locator => this.page.getByRole("grid");

  /** What is downloaded by an action. */
  async saved(action: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const waiting = this.page.waitForEvent("download", { timeout: 60_000 });
    await action();
    const download: Download = await waiting;
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  /** Chooses an entry of the menu beside the buttons. */
  async choose(key: MessageKey): Promise<void> {
    await this.button("filePage.save").click();
    await this.page.getByRole("menuitem", { name: this.say(key), exact: true }).click();
  }

  /** Answers the question that stands over the page. */
  async answer(key: MessageKey): Promise<void> {
    await this.page
      .getByRole("dialog")
      .getByRole("button", { name: this.say(key), exact: true })
      .click();
  }
}

/** A folder of its own under another. */
export function folderIn(folder: string, name: string): string {
  const made = join(folder, name);
  mkdirSync(made, { recursive: true });
  return made;
}
