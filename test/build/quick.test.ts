/** The pages of `npm start`: complete, closed to other hosts, built once. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureQuick, QUICK, withFiles } from "../../src/workbench/server/quickBuild";
import { keeping } from "../../src/workbench/server/staticFiles";
import { contentSecurityPolicy } from "../../src/taskpane/shell/contentSecurityPolicy";

const silent = { begins: () => undefined, built: () => undefined };

beforeAll(() => ensureQuick(silent));

describe.each(["workbench.html", "pane.html"])("%s of npm start", (page) => {
  const html = () => readFileSync(join(QUICK, page), "utf8");
  const named = () => [...html().matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file = ""]) => file);

  test("names only files that are there, and no other host", () => {
    expect(named().length).toBeGreaterThan(1);
    expect(named().filter((file) => !existsSync(join(QUICK, file)))).toEqual([]);
    expect(html()).not.toMatch(/(?:https?:)?\/\/[a-z0-9]/i);
  });
  test("has the policy of the pages that ship", () => expect(html()).toContain(`content="${contentSecurityPolicy()}"`));
  test("its own scripts may be kept by the browser, so that it opens faster a second time", () => {
    const own = named().filter((file) => !/^(office|assets)\/|^(language|unsupported)\.js$/.test(file));
    expect(own.length).toBeGreaterThan(0);
    for (const file of own) expect([file, keeping(`/${file}`)]).toEqual([file, expect.stringMatching(/immutable/)]);
  });
});

test("the worker is where the workbench looks for it, the sample too", () => {
  for (const file of ["workbench-engine.js", "assets/sample-plan.xlsx", "language.js", "unsupported.js"])
    expect([file, existsSync(join(QUICK, file))]).toEqual([file, true]);
});

test("nothing is built again while no source has changed", async () => {
  const said: string[] = [];
  await ensureQuick({ begins: () => said.push("begins"), built: (script) => said.push(script) });
  expect(said).toEqual([]);
});

test("style sheets and scripts stand in the head, in their order, signs in their names kept", () => {
  expect(withFiles("<head></head>", ["a.$1.js", "b.css"])).toBe(
    '<head><script defer src="a.$1.js"></script>\n<link rel="stylesheet" href="b.css">\n</head>',
  );
});
