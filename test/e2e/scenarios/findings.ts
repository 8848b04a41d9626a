/** The findings as a person has them before them: how many at once, the gravest first, nothing cut that matters. */
import assert from "node:assert/strict";
import type { Locale } from "../../../src/messages";
import type { Scenario } from "../support/scenario";
import type { Workbench } from "../support/workbench";

/** Findings that stand wholly in sight, each with its height and whether an amount in it is cut off. */
async function inSight({ pane }: Workbench): Promise<readonly { readonly height: number; readonly isCut: boolean }[]> {
  const frame = await pane.frame();
  return await frame.locator("[role=tabpanel]").evaluate((panel) => {
    const place = panel.getBoundingClientRect();
    return [...panel.querySelectorAll<HTMLElement>("li[aria-posinset]")]
      .filter((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return top >= place.top && bottom <= place.bottom + 1;
      })
      .map((item) => {
        const button = item.querySelector("button")!.getBoundingClientRect();
        const amounts = [...item.querySelectorAll<HTMLElement>("[data-amount]")];
        return {
          height: item.offsetHeight,
          isCut: amounts.some(
            (amount) =>
              amount.scrollWidth > amount.clientWidth + 1 || amount.getBoundingClientRect().right > button.right,
          ),
        };
      });
  });
}

const visible = (locale: Locale, width: number, height: number): Scenario => ({
  name: `at ${width} × ${height} at least eight findings are in sight, gravest first, no amount cut (${locale})`,
  async run({ open }) {
    // The workbench's own bar stands above the pane.
    const workbench = await open({ locale, paneWidth: width, viewport: { width: 1280, height: height + 40 } });
    const { pane } = workbench;
    await pane.reviewAndMark();
    await pane.go("findings");
    await (await pane.frame()).getByRole("list", { name: pane.say("pane.findings.list") }).waitFor();
    const seen = await inSight(workbench);
    assert.ok(seen.length >= 8, `${seen.length} findings in sight`);
    assert.deepEqual(
      seen.filter(({ height: lines, isCut }) => lines > 56 || isCut),
      [],
    );
    const kinds = (["violation", "dataError", "warning", "undecided", "info"] as const).map((kind) =>
      pane.say(`pane.kind.${kind}`),
    );
    const ranks = (await pane.entries()).map((words) => kinds.findIndex((kind) => words.includes(`. ${kind}`)));
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => a - b),
    );
  },
});

export const findings: readonly Scenario[] = [
  visible("zh-CN", 360, 720),
  visible("en-US", 360, 720),
  // A laptop's screen, with the workbench's bar.
  visible("zh-CN", 360, 680),
];
