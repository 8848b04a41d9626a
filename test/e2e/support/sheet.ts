/** The visible workbook: what is drawn, selecting and typing as a person does. */
import type { Page } from "playwright-core";
import { countColor, isAlike, type Picture } from "./picture";
import { calm, until } from "./waiting";

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
    return calm(
      () => this.page.locator(".sheet-place").screenshot(),
      (before, now) => now.equals(before),
    );
  }

  /** A picture that others are compared with: nothing changed for two seconds, as formulas are drawn when the worker has them. */
  async atRest(): Promise<Picture> {
    return calm(
      () => this.picture(),
      (before, now) => isAlike(this.page, before, now),
      2_000,
    );
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
    return until(
      () => this.pixels(color),
      isRight,
      (pixels) => `${what} (${pixels} pixels of ${color})`,
    );
  }

  /** Waits until the sheet looks as in a picture taken before. */
  async looksLike(picture: Picture, what: string): Promise<void> {
    await until(
      async () => isAlike(this.page, picture, await this.picture()),
      (isSame) => isSame,
      () => what,
    );
  }

  /** What the name box says is selected. */
  async selected(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** Waits until the name box says so. */
  async selects(address: string): Promise<void> {
    await until(
      () => this.selected(),
      (selected) => selected === address,
      (selected) => `${address} should be selected, ${selected} is`,
    );
  }

  /** Waits until something else than before is selected, and tells it. */
  async selectsOther(before: string): Promise<string> {
    return until(
      () => this.selected(),
      (selected) => selected !== before,
      () => `something else than ${before} should be selected`,
    );
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
