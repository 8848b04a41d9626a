import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contentSecurityPolicy } from "../../../src/taskpane/shell/contentSecurityPolicy";
import { staticFiles } from "../../../src/workbench/server/staticFiles";

test("a page with a policy of its own gets none by header, the others do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "plan-review-served-"));
  for (const name of ["文件版.html", "taskpane.html"]) writeFileSync(join(folder, name), "<p>");
  const server = createServer(
    staticFiles({ folder, index: "taskpane.html", ownPolicy: ["文件版.html"], policy: contentSecurityPolicy() }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const policyOf = async (name: string) => {
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/${encodeURIComponent(name)}`);
    await answer.text();
    return [answer.status, answer.headers.has("content-security-policy")];
  };
  expect(await policyOf("文件版.html")).toEqual([200, false]);
  expect(await policyOf("taskpane.html")).toEqual([200, true]);
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
