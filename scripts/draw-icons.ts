/**
 * `npm run icons`: draws assets/icon-*.png, at the sizes that manifest.xml names, from the two drawings beside them.
 * The results are committed, so that a build needs no drawing; test/manifest holds them to the drawings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Pixel sizes; 16 has a drawing of its own, because the other one blurs at that size. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

const assets = join(__dirname, "..", "assets");

/** The icon as PNG bytes, `size` pixels square, transparent around the drawing. */
export function drawIcon(size: (typeof ICON_SIZES)[number]): Uint8Array {
  const drawing = readFileSync(join(assets, size === 16 ? "icon-small.svg" : "icon.svg"), "utf8");
  return new Resvg(drawing, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

if (require.main === module) {
  for (const size of ICON_SIZES) writeFileSync(join(assets, `icon-${size}.png`), drawIcon(size));
  console.log(`assets/: ${ICON_SIZES.map((size) => `icon-${size}.png`).join(", ")}`);
}
