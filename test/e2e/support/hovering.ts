/** Everything that can be pressed, as it looks under the mouse: all at once, as the developer tools can force it. */
import type { CDPSession, Page } from "playwright-core";

interface Node {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly contentDocument?: Node;
  readonly children?: readonly Node[];
}

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

async function controls(session: CDPSession): Promise<readonly number[]> {
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = (await session.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: Node };
  const inner = frameOf(root) ?? root;
  const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: inner.nodeId, selector: PRESSED });
  return nodeIds;
}

function frameOf(node: Node): Node | null {
  if (node.nodeName === "IFRAME" && node.contentDocument) return node.contentDocument;
  for (const child of node.children ?? []) {
    const found = frameOf(child);
    if (found) return found;
  }
  return null;
}
