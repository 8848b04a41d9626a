/** Everything that can be pressed, as it looks under the mouse: all at once, as the developer tools can force it. */
import type { CDPSession, Page } from "playwright-core";

const PRESSED = "button, a[href], input, select, textarea, summary, [role=tab], [role=menuitem], [role=option], li";

/** Forces the mouse over every control of the pane's frame (of the page itself where it has none), does something, and lets go. */
export async function hovered<T>(page: Page, act: () => Promise<T>): Promise<T> {
  const session = await page.context().newCDPSession(page);
  try {
    const ids = await controls(session);
    await force(session, ids, ["hover"]);
    const seen = await act();
    await force(session, ids, []);
    return seen;
  } finally {
    await session.detach();
  }
}

/** A control that went away meanwhile (the pane drew itself anew) has no look any more. */
async function force(session: CDPSession, ids: readonly number[], forced: readonly string[]): Promise<void> {
  await Promise.all(
    ids.map((nodeId) =>
      session.send("CSS.forcePseudoState", { nodeId, forcedPseudoClasses: [...forced] }).catch((fault: unknown) => {
        if (!String(fault).includes("Could not find node")) throw fault;
      }),
    ),
  );
}

/** Controls of the pane's frame; its document alone is asked for, the sheet beside it is a large one. */
async function controls(session: CDPSession): Promise<readonly number[]> {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument", { depth: 0 });
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector: "iframe" });
  const inner = nodeId === 0 ? root.nodeId : await documentIn(session, nodeId);
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: inner, selector: PRESSED });
  if (nodeIds.length === 0) throw new Error("there is nothing to press");
  return nodeIds;
}

async function documentIn(session: CDPSession, frame: number): Promise<number> {
  const { node } = await session.send("DOM.describeNode", { nodeId: frame, depth: 0, pierce: true });
  const backendNodeIds = [node.contentDocument?.backendNodeId ?? 0];
  const { nodeIds } = await session.send("DOM.pushNodesByBackendIdsToFrontend", { backendNodeIds });
  return nodeIds[0] ?? 0;
}
