/** The task pane as a person works in it. Elements are found by role and name, as a screen reader finds them. */
import type { Frame, Locator } from "playwright-core";
import { text, type Locale, type MessageData, type MessageKey } from "../../../src/messages";
import { overheard, ownBatches, type Traffic } from "./traffic";
import { calm, painted, until } from "./waiting";

export type PaneTab = "overview" | "findings" | "project";

export class Pane {
  constructor(
    private readonly find: () => Promise<Frame>,
    private readonly locale: () => Locale,
  ) {}

  frame = (): Promise<Frame> => this.find();
  say = (key: MessageKey, data?: MessageData): string => text(this.locale(), key, data);

  /** Waits until the pane names a workbook. */
  async shows(workbook: string): Promise<void> {
    const deadline = Date.now() + 30_000;
    for (;;) {
      // The frame is loaded afresh for each workbook: a frame found too early may be gone at the next step.
      try {
        await (
          await this.find()
        )
          .getByText(this.say("pane.header.workbook", { workbook }), { exact: true })
          .waitFor({ timeout: 3_000 });
        return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
    }
  }

  async button(key: MessageKey, data?: MessageData): Promise<Locator> {
    return (await this.find()).getByRole("button", { name: this.say(key, data), exact: true });
  }

  /** Presses a button of the header and waits until the work is done. */
  async press(key: "pane.actions.reviewAndMark" | "pane.actions.reviewOnly" | "pane.actions.clear"): Promise<void> {
    await this.forget();
    await (await this.button(key)).click();
    await this.idle();
  }

  /** Notices shown so far are not looked at by `told` any more. */
  async forget(): Promise<void> {
    await (await this.find()).evaluate("globalThis.__heard.notices.length = 0");
  }

  /** Waits until the work of this moment is over: the buttons stand again where the progress stood. */
  async idle(): Promise<void> {
    const frame = await this.find();
    await frame.getByRole("button", { name: this.say("pane.work.cancel"), exact: true }).waitFor({ state: "detached" });
  }

  /** Waits until a notice with this title has been shown since `press` or `forget`; it may be gone again. */
  async told(key: MessageKey): Promise<void> {
    const frame = await this.find();
    const heard = () => frame.evaluate("globalThis.__heard.notices") as Promise<readonly string[]>;
    await until(
      heard,
      (notices) => notices.some((notice) => notice.includes(this.say(key))),
      (notices) => `the pane never said "${this.say(key)}", but: ${notices.join(" | ") || "nothing"}`,
    );
  }

  async reviewAndMark(): Promise<void> {
    await this.press("pane.actions.reviewAndMark");
    await this.told("pane.notice.marked.title");
    await this.idle();
  }

  async reviewOnly(): Promise<void> {
    await this.press("pane.actions.reviewOnly");
    await this.told("pane.notice.reviewed.title");
    await this.idle();
  }

  async clear(): Promise<void> {
    await this.press("pane.actions.clear");
    await this.told("pane.notice.cleared.title");
    await this.idle();
  }

  /** Waits for a text of ours to stand in the pane. */
  async says(key: MessageKey, data?: MessageData): Promise<void> {
    await (await this.find()).getByText(this.say(key, data), { exact: false }).first().waitFor();
  }

  /** Unfolds a notice that tells more than its one line. */
  async unfold(): Promise<void> {
    const more = await this.button("pane.notice.more");
    if ((await more.count()) > 0) await more.click();
  }

  async go(tab: PaneTab): Promise<void> {
    await (await this.find()).locator(`#tab-${tab}`).click();
  }

  /** Text of all that the pane shows. */
  async text(): Promise<string> {
    return await (await this.find()).locator("body").innerText();
  }

  /** All lines of the list of findings, scrolled through from top to bottom (it draws only what is in sight). */
  async entries(): Promise<readonly string[]> {
    const frame = await this.find();
    const list = frame.getByRole("list", { name: this.say("pane.findings.list") });
    await list.waitFor();
    return await list.evaluate(async (element) => {
      const panel = element.closest("[role=tabpanel]")!;
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const seen = new Map<number, string>();
      panel.scrollTo(0, 0);
      for (let before = -1; panel.scrollTop !== before;) {
        await drawn();
        for (const item of element.querySelectorAll<HTMLElement>("li[aria-posinset]"))
          seen.set(Number(item.getAttribute("aria-posinset")), item.innerText);
        before = panel.scrollTop;
        panel.scrollBy(0, panel.clientHeight * 0.6);
      }
      return [...seen].sort(([a], [b]) => a - b).map(([, words]) => words);
    });
  }

  /** Types into the search box of the findings and waits until the list has followed. */
  async search(words: string): Promise<void> {
    const frame = await this.find();
    await frame.getByRole("searchbox", { name: this.say("pane.findings.search") }).fill(words);
    const list = frame.locator("[role=tabpanel]");
    await painted(frame);
    await calm(
      () => list.innerText(),
      (before, now) => now === before,
      300,
    );
  }

  /** The first line of the list that the search box finds by these words. */
  async entry(words: string): Promise<Locator> {
    await this.go("findings");
    await this.search(words);
    const item = (await this.find()).locator("li[aria-posinset] button[data-row-button]").first();
    await item.waitFor();
    return item;
  }

  async traffic(): Promise<Traffic> {
    return overheard(await this.find());
  }

  /** Number of batches so far, and how many of them write. */
  async batches(): Promise<{ readonly all: number; readonly writes: number }> {
    const own = ownBatches(await this.traffic());
    return { all: own.length, writes: own.filter(({ isWrite }) => isWrite).length };
  }
}
