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

  /** Chooses from the menu of a row's or column's header, by the mouse. The header must be in sight. */
  async headerMenu(axis: "row" | "column", line: number, item: string): Promise<void> {
    const { x, y } = await this.header(axis, line);
    await this.page.mouse.click(x, y, { button: "right" });
    const choice = this.page.getByText(item).and(this.page.locator(":visible")).first();
    // At its beginning: some ask for a number in their middle.
    await choice.click({ position: { x: 4, y: 8 } });
    await choice.waitFor({ state: "hidden" });
    await this.drawn();
  }

  /**
   * Where the header of a row or column is: clicked nearer and nearer, as the name box tells which line was hit.
   * Beside its middle, where the handles are that make a line larger.
   */
  private async header(axis: "row" | "column", line: number): Promise<{ x: number; y: number }> {
    const canvas = await this.page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    if (!canvas) throw new Error("the sheet is not drawn");
    let [near, far] = axis === "row" ? [22, canvas.height] : [48, canvas.width];
    while (far - near > 1) {
      const at = (near + far) / 2;
      const place = axis === "row" ? { x: canvas.x + 6, y: canvas.y + at } : { x: canvas.x + at, y: canvas.y + 3 };
      await this.page.mouse.click(place.x, place.y);
      const hit = lineOf(
        await calm(
          () => this.selected(),
          (before, now) => now === before && (axis === "row" ? /^\d+:\d+$/ : /^[A-Z]+:[A-Z]+$/).test(now),
          200,
        ),
      );
      if (hit === line) return place;
      if (hit < line) near = at;
      else far = at;
    }
    throw new Error(`no header of ${axis} ${line} in sight`);
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

/** Number of the first row or column of "5:5" or "D:D". */
function lineOf(selected: string): number {
  const [first = ""] = selected.split(":");
  return /^\d/.test(first)
    ? Number(first)
    : [...first].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
