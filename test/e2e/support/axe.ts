/** axe-core, run in a frame of ours. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";

interface Violation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

const SOURCE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds of serious or critical impact, one line each.
 * @param within a part of the page
 * @param rules these rules alone; null: all
 */
export async function seriousFaults(
  frame: Frame | Page,
  within = "html",
  rules: readonly string[] | null = null,
): Promise<string[]> {
  // Evaluated by the debugger, so the page's policy need not be loosened for it.
  await frame.evaluate(`typeof axe === "undefined" ? (() => { ${SOURCE}\n})() : 0`);
  // A colour on its way (a button that the mouse just reached) is nobody's choice: what is judged is where it comes to
  // rest, and nothing begins to move while it is judged.
  await frame.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync("*, ::before, ::after { transition: none !important }");
    document.adoptedStyleSheets = [still];
  });
  const found = (await frame.evaluate(
    `axe.run(${JSON.stringify(within)}, ${JSON.stringify({ resultTypes: ["violations"], iframes: false, ...(rules ? { runOnly: rules } : {}) })}).then(({ violations }) => violations)`,
  )) as readonly Violation[];
  return found
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) =>
      nodes.map(
        (node) =>
          `${id}: ${help}: ${node.html.slice(0, 200)} ${(node.failureSummary ?? "").replace(/\s+/g, " ").slice(0, 300)}`,
      ),
    );
}
