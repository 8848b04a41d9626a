import type { Page } from "playwright-core";

/** A PNG. */
export type Picture = Buffer;

/** Number of a picture's pixels that are of a colour, give or take 2 of 255 in each channel. Decoded by the browser. */
export function countColor(page: Page, picture: Picture, color: string): Promise<number> {
  return page.evaluate(async ([base64, hex]) => {
    const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const want = [1, 3, 5].map((at) => parseInt(hex!.slice(at, at + 2), 16));
    let count = 0;
    for (let at = 0; at < data.length; at += 4) if (want.every((channel, n) => Math.abs(data[at + n]! - channel) <= 2)) count++;
    return count;
  }, [picture.toString("base64"), color]);
}
