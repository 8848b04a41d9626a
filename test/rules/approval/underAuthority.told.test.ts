/** What the explanation of a body below the one asked for shows of the row. */
import { allFindings } from "../../../src/review";
import { underAuthority } from "../../../src/rules/approval/underAuthority";
import { nodesOf } from "../../support/trace";
import type { Row } from "../tester";
import { run } from "../tester/run";

const row: Row = { total: 200, route: "一事一议", authority: "分管财政副市长" };

test("the explanation shows the cell of the authority, with what stands in it", () => {
  const [finding] = allFindings(run(underAuthority, row).review);
  const shown = nodesOf(finding!.trace!()).flatMap((node) =>
    node.kind === "input" && node.unit === "rank" ? [[node.field, node.shown]] : [],
  );
  expect(shown).toEqual([["authority", "分管财政副市长"]]);
});
