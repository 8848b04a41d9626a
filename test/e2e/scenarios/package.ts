/** What an IT department puts on its server, at another address and below a path, with every other host blocked. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { MARK_STYLES } from "../../../src/marking";
import { wallIn } from "../support/browser";
import { contentsOf, layStandInBeside, servePackage } from "../support/package";
import type { Scenario } from "../support/scenario";
import { modelOf, sheetOf, valuesOf } from "../support/workbook";
import { SAMPLE } from "../support/workbench";

export const packaged: readonly Scenario[] = [
  {
    name: "package: served by its own server at another address, its pane reviews and marks the sample through the real client library, asks no other host, and its pages open by themselves",
    timeout: 420_000,
    async run({ open, browser, folder }) {
      const served = await servePackage(folder);
      try {
        const before = contentsOf(served);
        const standIn = layStandInBeside(served);
        const workbench = await open({ origin: served.origin, page: `${served.path}workbench.html` });
        const asked: string[] = [];
        workbench.page.on("request", (request) => asked.push(request.url()));
        await workbench.page.reload();
        await workbench.shown("sample-plan.xlsx");

        await workbench.pane.reviewAndMark();
        await workbench.sheet.shows(MARK_STYLES.error.fill!, (pixels) => pixels > 2_000, "red cells are in sight");
        const values = valuesOf(sheetOf(modelOf((await workbench.save()).bytes)));
        assert.equal(values.get("R3"), workbench.say("marking.column.verdict"));
        for (const [address, value] of valuesOf(sheetOf(modelOf(readFileSync(SAMPLE)))))
          assert.equal(values.get(address), value, `${address} is as it was`);

        const files = asked.filter((url) => !/^(data|blob):/.test(url));
        assert.deepEqual(
          files.filter((url) => !url.startsWith(`${served.origin}${served.path}`)),
          [],
          "everything came from the package's address and path",
        );
        const names = files.map((url) => decodeURIComponent(new URL(url).pathname).slice(served.path.length));
        const packed = names.filter((name) => !standIn.includes(name));
        for (const part of [/^office\/excel-web-16\.00\.js$/, /^pane\.\w{8}\.js$/, /^pane-vendor\.\w{8}\.js$/])
          assert.ok(
            packed.some((name) => part.test(name) && served.names.includes(name)),
            `${part} is the package's`,
          );
        for (const [name, bytes] of contentsOf(served))
          assert.ok(bytes.equals(before.get(name)!), `${name} is untouched`);
        assert.deepEqual(workbench.foreign, [], "no other host was asked");

        const context = await browser.newContext({ locale: "zh-CN", ignoreHTTPSErrors: true });
        const foreign = await wallIn(context, served.origin);
        const page = await context.newPage();
        await page.goto(`${served.origin}${served.path}taskpane.html`);
        await page.locator("#notice-outside").waitFor();
        await page.goto(`${served.origin}${served.path}`);
        assert.equal(new URL(page.url()).pathname, `${served.path}support.html`);
        await page.goto(`${served.origin}${served.path}${encodeURIComponent("使用指南.html")}`);
        await page.getByRole("heading", { level: 1 }).waitFor();
        const pictures = await page
          .locator("img")
          .evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth));
        assert.ok(pictures.length > 5 && pictures.every((width) => width > 0), "the guide shows its pictures");
        await page.goto(`${served.origin}${served.path}${encodeURIComponent("计划审查.html")}`);
        await page.getByText(workbench.say("filePage.title")).first().waitFor();
        assert.deepEqual(foreign, [], "no page asked another host");
        await context.close();
      } finally {
        served.close();
      }
    },
  },
];
