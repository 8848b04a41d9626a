/**
 * `npm run icons`: draws assets/icon-*.png and command-*.png, at the sizes that manifest.xml names, from the drawings beside them.
 * The results are committed, so that a build needs no drawing; test/manifest holds them to the drawings.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";

/** Pixel sizes; 16 has a drawing of its own, because the other one blurs at that size. */
export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

/** Commands of the ribbon and of the cell menu, each with a drawing of its own, and the sizes that Excel wants of them. */
export const COMMAND_ICONS = ["mark", "review", "previous", "next", "list", "clear", "row"] as const;
export const COMMAND_SIZES = [16, 32, 80] as const;

const assets = join(__dirname, "..", "assets");

/** The icon as PNG bytes, `size` pixels square, transparent around the drawing. */
export function drawIcon(size: (typeof ICON_SIZES)[number]): Uint8Array {
  return draw(size === 16 ? "icon-small.svg" : "icon.svg", size);
}

/** The same of a command's icon. */
export function drawCommandIcon(
  name: (typeof COMMAND_ICONS)[number],
  size: (typeof COMMAND_SIZES)[number],
): Uint8Array {
  return draw(`command-${name}.svg`, size);
}

function draw(file: string, size: number): Uint8Array {
  const drawing = readFileSync(join(assets, file), "utf8");
  return new Resvg(drawing, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

if (require.main === module) {
  for (const size of ICON_SIZES) writeFileSync(join(assets, `icon-${size}.png`), drawIcon(size));
  for (const name of COMMAND_ICONS)
    for (const size of COMMAND_SIZES)
      writeFileSync(join(assets, `command-${name}-${size}.png`), drawCommandIcon(name, size));
  console.log(`assets/: ${ICON_SIZES.map((size) => `icon-${size}.png`).join(", ")}`);
}
