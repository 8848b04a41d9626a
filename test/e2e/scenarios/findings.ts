/** The findings as a person has them before them: how many at once, the gravest first, nothing cut that matters. */
import assert from "node:assert/strict";
import type { Locale } from "../../../src/messages";
import { inSight } from "../support/inSight";
import type { Scenario } from "../support/scenario";

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
