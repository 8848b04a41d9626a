import type { Page } from "playwright-core";

/** A PNG. */
export type Picture = Buffer;

/** Number of a picture's pixels that are of a colour, give or take 2 of 255 in each channel. Decoded by the browser. */
export function countColor(page: Page, picture: Picture, color: string): Promise<number> {
  return page.evaluate(
    async ([base64, hex]) => {
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const want = [1, 3, 5].map((at) => parseInt(hex!.slice(at, at + 2), 16));
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (want.every((channel, n) => Math.abs(data[at + n]! - channel) <= 2)) count++;
      return count;
    },
    [picture.toString("base64"), color],
  );
}

/** Whether two pictures show the same, give or take 2 of 255 in each channel: drawn twice, a shadow is not quite the same. */
export async function isAlike(page: Page, first: Picture, second: Picture): Promise<boolean> {
  if (first.equals(second)) return true;
  return page.evaluate(
    async (pictures) => {
      const [one, other] = await Promise.all(
        pictures.map(async (base64) => {
          const image = await createImageBitmap(
            new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type: "image/png" }),
          );
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d")!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      return (
        one!.width === other!.width &&
        one!.height === other!.height &&
        one!.data.every((channel, at) => Math.abs(channel - other!.data[at]!) <= 2)
      );
    },
    [first, second].map((picture) => picture.toString("base64")),
  );
}
