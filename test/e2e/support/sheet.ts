/** The visible workbook: what is drawn, selecting and typing as a person does. */
import type { Page } from "playwright-core";
import { countColor, isAlike, type Picture } from "./picture";

export class Sheet {
  constructor(private readonly page: Page) {}

  private get nameBox() {
    return this.page.locator(".sheet-place [data-u-comp=defined-name] input");
  }

  /** Waits until the sheet is drawn: it has canvases, and two pictures in a row are alike. */
  async drawn(): Promise<void> {
    await this.page.locator(".sheet-place canvas").first().waitFor();
    await this.picture();
  }

  /** A picture of the sheet at rest. */
  async picture(): Promise<Picture> {
    let before = await this.page.locator(".sheet-place").screenshot();
    for (let attempt = 0; attempt < 40; attempt++) {
      await this.page.waitForTimeout(120);
      const now = await this.page.locator(".sheet-place").screenshot();
      if (now.equals(before)) return now;
      before = now;
    }
    return before;
  }

  /** A picture that others are compared with: nothing changed for two seconds, as formulas are drawn when the worker has them. */
  async atRest(): Promise<Picture> {
    let before = await this.picture();
    for (let attempt = 0; attempt < 10; attempt++) {
      await this.page.waitForTimeout(2_000);
      const now = await this.picture();
      if (await isAlike(this.page, before, now)) return now;
      before = now;
    }
    return before;
  }

  /** Number of pixels of the sheet that have one colour, "#RRGGBB". */
  async pixels(color: string): Promise<number> {
    return countColor(this.page, await this.picture(), color);
  }

  /**
   * Waits until the number of pixels of a colour is as it should be, and tells it: what formulas decide is drawn when
   * the worker has calculated them, a moment after the pane is done.
   */
  async shows(color: string, isRight: (pixels: number) => boolean, what: string): Promise<number> {
    return this.until(
      async () => this.pixels(color),
      isRight,
      (pixels) => `${what} (${pixels} pixels of ${color})`,
    );
  }

  /** Waits until the sheet looks as in a picture taken before. */
  async looksLike(picture: Picture, what: string): Promise<void> {
    await this.until(
      async () => isAlike(this.page, picture, await this.picture()),
      (isSame) => isSame,
      () => what,
    );
  }

  private async until<T>(look: () => Promise<T>, isRight: (seen: T) => boolean, what: (seen: T) => string): Promise<T> {
    const end = Date.now() + 15_000;
    for (;;) {
      const seen = await look();
      if (isRight(seen)) return seen;
      if (Date.now() > end) throw new Error(what(seen));
      await this.page.waitForTimeout(200);
    }
  }

  /** What the name box says is selected. */
  async selected(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** Waits until the name box says so. */
  async selects(address: string): Promise<void> {
    for (let attempt = 0; (await this.selected()) !== address; attempt++) {
      if (attempt > 50) throw new Error(`${address} should be selected, ${await this.selected()} is`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Goes to a cell by way of the name box. The focus is in the sheet afterwards. */
  async go(address: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.nameBox.press("Enter");
    await this.selects(address);
  }

  /** Types into a cell and ends with Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.go(address);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press("Enter");
  }

  /** Brings another worksheet to the front. */
  async tab(name: string): Promise<void> {
    await this.page
      .locator("[data-u-comp=slide-tab-bar], .univer-slide-tab-bar, [data-u-comp=sheet-bar]")
      .getByText(name, { exact: true })
      .first()
      .click();
  }
}
