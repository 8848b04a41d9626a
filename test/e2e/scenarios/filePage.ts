/** The file page: opened from a disk, every address blocked. */
import assert from "node:assert/strict";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { unzipSync } from "fflate";
import { run } from "../../../src/cli/run";
import "../../support/texts";
import { FilePage, folderIn } from "../support/filePage";
import { convert } from "../support/libreOffice";
import { furnishedPlan, noPlanHere, oddHeaders, plainPlan, protectedPlan, tallPlan } from "../support/makeBooks";
import type { Scenario } from "../support/scenario";
import { until } from "../support/waiting";
import { PLANS } from "../support/workbench";

/** Twelve files as a folder of sent plans holds them: plans, one to be mapped, and what is none. */
async function twelve(folder: string): Promise<string> {
  const sent = folderIn(folder, "各部门");
  for (const plan of ["annual-plan-2027.xlsx", "project-library-messy.xlsx", "midyear-2026.xlsx"])
    copyFileSync(join(PLANS, plan), join(sent, plan));
  for (const name of ["plain.xlsx", "plain-b.xlsx", "plain-c.xlsx"]) await plainPlan(sent, name);
  await furnishedPlan(sent);
  await protectedPlan(sent);
  await noPlanHere(sent);
  copyFileSync(await oddHeaders(folder), join(sent, "odd.xlsx"));
  const encrypted = new Uint8Array(4096);
  encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((letter, index) => (encrypted[600 + 2 * index] = letter.charCodeAt(0)));
  writeFileSync(join(sent, "encrypted.xlsx"), encrypted);
  writeFileSync(join(sent, "cut.xlsx"), readFileSync(join(PLANS, "midyear-2026.xlsx")).subarray(0, 5000));
  return sent;
}

/** The marked copy that the command line writes of a file. */
async function byCommandLine(path: string, out: string): Promise<Buffer> {
  const stream = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  await run([path, "--out", out], { stdout: stream(), stderr: stream(), now: new Date() });
  return readFileSync(join(out, path.split("/").at(-1)!));
}

const nothingAsked = (page: FilePage): void => {
  assert.deepEqual(page.asked, [], "nothing was asked of any address");
  assert.deepEqual(page.faults, []);
};

/** A browser that holds dropped files open; no person can be asked in a test, so `held.permission` answers. */
const HELD_OPEN = `
globalThis.held = { asked: 0, bytes: null, permission: "granted" };
DataTransferItem.prototype.getAsFileSystemHandle = async function () {
  const file = this.getAsFile();
  return file && {
    kind: "file", name: file.name, getFile: async () => file,
    requestPermission: async () => { held.asked += 1; return held.permission; },
    createWritable: async () => {
      const parts = [];
      return { write: async (bytes) => { parts.push(bytes); }, abort: async () => undefined,
        close: async () => { held.bytes = [...new Uint8Array(await new Blob(parts).arrayBuffer())]; } };
    },
  };
};`;

export const filePage: readonly Scenario[] = [
  {
    name: "file page: a folder of twelve files is dropped, one is mapped by hand, and the marked copies are the command line's, byte for byte",
    isWithoutWorkbench: true,
    needs: "soffice",
    timeout: 240_000,
    async run({ browser, folder }) {
      const sent = await twelve(folder);
      const page = await FilePage.open(browser, folder);
      await page.drop([sent], 12);
      const lines = await page.lines(12);
      assert.equal(lines.size, 12);
      assert.equal(lines.get("encrypted.xlsx"), page.say("filePage.failed.encrypted"));
      assert.equal(lines.get("cut.xlsx"), page.say("filePage.failed.truncated"));
      assert.equal(lines.get("no-plan.xlsx"), page.say("filePage.line.noPlan"));
      assert.equal(lines.get("odd.xlsx"), page.say("filePage.line.canMap"));
      assert.match(lines.get("plain.xlsx") ?? "", /^不符合 1，/);

      await page.show("odd.xlsx");
      for (const [column, header, field] of [
        ["B", "课题", "name"],
        ["E", "签约数（万元）", "contract"],
      ] as const) {
        const label = page.say("pane.columns.fieldOf", { column, header });
        await page.page.getByRole("combobox", { name: label }).selectOption(field);
        await page.page.getByText(page.say("pane.columns.state.chosen")).first().waitFor();
      }
      await page.page
        .locator(".file-open", { hasText: "odd.xlsx" })
        .getByText(/^不符合/)
        .waitFor();
      const mapped = await page.saved(() => page.choose("filePage.save.asIs"));
      const kept = join(folderIn(folder, "mapped"), "odd.xlsx");
      writeFileSync(kept, mapped.bytes);

      const archive = await page.saved(async () => {
        await page.choose("filePage.save.all");
        await page.page.getByText(page.say("filePage.secret.heading")).waitFor();
        await page.answer("filePage.secret.confirm");
      });
      const copies = unzipSync(archive.bytes);
      // Their names say what was done to them.
      assert.deepEqual(Object.keys(copies).sort(), [
        "annual-plan-2027-已标注.xlsx",
        "furnished-已标注.xlsx",
        "midyear-2026-已标注.xlsx",
        "odd-已标注.xlsx",
        "plain-b-已标注.xlsx",
        "plain-c-已标注.xlsx",
        "plain-已标注.xlsx",
        "project-library-messy-已标注.xlsx",
      ]);
      await page.page
        .getByText(page.say("filePage.save.problem.protected", { file: "protected.xlsx", sheet: "计划" }))
        .waitFor();
      for (const [copy, bytes] of Object.entries(copies)) {
        const name = copy.replace("-已标注", "");
        const source = name === "odd.xlsx" ? kept : join(sent, name);
        const theirs = await byCommandLine(source, join(folder, "marked"));
        assert.ok(theirs.equals(bytes), `${name} is what the command line writes`);
      }
      const shown = new TextDecoder().decode(convert(copies["plain-已标注.xlsx"]!, "html", folder));
      assert.match(shown, /bgcolor="#FFC7CE"[^>]*>(?:<[^>]+>)*8\.01/i, "LibreOffice shows the highlight");
      nothingAsked(page);
      await page.context.close();
    },
  },
  {
    name: "file page: the pane marks, its selection and the sheet's follow each other, and unsaved marks are asked about",
    isWithoutWorkbench: true,
    async run({ browser, folder }) {
      const path = await plainPlan(folder);
      const page = await FilePage.open(browser, folder);
      await page.drop([path], 1);
      await page.pane.says("pane.notice.reviewed.title");
      await page.grid().locator(".sheet-cell", { hasText: "8.01" }).waitFor();
      assert.equal(await page.grid().locator("[data-mark=error]").count(), 0, "a review writes nothing");
      await page.button("pane.actions.reviewAndMark").click();
      await page.grid().locator("[data-mark=error]", { hasText: "8.01" }).waitFor();
      await page.pane.go("findings");
      await page.page.locator("li[aria-posinset] button[data-row-button]").first().click();
      const active = page.grid().locator("[role=gridcell][aria-selected=true]");
      await page.page.waitForFunction(() =>
        /^[FHI]3/.test(document.querySelector("[aria-selected=true][role=gridcell]")?.getAttribute("aria-label") ?? ""),
      );
      const isActive = (label: RegExp) =>
        until(
          () => active.getAttribute("aria-label"),
          (seen) => label.test(seen ?? ""),
          (seen) => `${String(label)} should be the active cell, ${seen} is`,
        );
      await page.grid().locator(".sheet-cell", { hasText: "校车定位管理平台" }).click();
      await isActive(/^B4 校车定位管理平台/);
      await page.pane.go("project");
      await page.page.getByText("校车定位管理平台").last().waitFor();
      await page.grid().press("ArrowUp");
      await isActive(/^B3 /);

      const asked = page.page.waitForEvent("dialog", { timeout: 10_000 });
      void page.page.close({ runBeforeUnload: true });
      const dialog = await asked;
      assert.equal(dialog.type(), "beforeunload");
      await dialog.dismiss();
      await page.saved(() => page.button("filePage.save.copy").click());
      nothingAsked(page);
      await page.context.close();
    },
  },
  {
    name: "file page: where the browser holds the file open, it is written only when told to, with the command line's bytes; a refused permission is told",
    isWithoutWorkbench: true,
    async run({ browser, folder }) {
      const path = await plainPlan(folder);
      const page = await FilePage.open(browser, folder, { change: HELD_OPEN });
      await page.drop([path], 1);
      await page.pane.says("pane.notice.reviewed.title");
      const held = () =>
        page.page.evaluate<{ asked: number; bytes: number[] | null }>("({ asked: held.asked, bytes: held.bytes })");
      await page.choose("filePage.save.inPlace");
      await page.answer("filePage.cancel");
      assert.deepEqual(await held(), { asked: 0, bytes: null });

      await page.page.evaluate("held.permission = 'denied'");
      await page.choose("filePage.save.inPlace");
      await page.answer("filePage.inPlace.confirm");
      await page.page.getByText(page.say("filePage.save.inPlaceRefused", { file: "plain.xlsx" })).waitFor();
      assert.deepEqual(await held(), { asked: 1, bytes: null });

      await page.page.evaluate("held.permission = 'granted'");
      await page.choose("filePage.save.inPlace");
      await page.answer("filePage.inPlace.confirm");
      await page.page.getByText(page.say("filePage.save.inPlaceDone", { file: "plain.xlsx" })).waitFor();
      const theirs = await byCommandLine(path, join(folder, "marked"));
      assert.ok(theirs.equals(Buffer.from((await held()).bytes!)), "the file has what the command line writes");
      nothingAsked(page);
      await page.context.close();
    },
  },
  {
    name: "file page: ten thousand rows scroll without the page standing still",
    isWithoutWorkbench: true,
    timeout: 240_000,
    async run({ browser, folder }) {
      const page = await FilePage.open(browser, folder);
      const path = await tallPlan(folder, 10_000);
      await page.drop([path], 1);
      await page.pane.says("pane.notice.reviewed.title");
      await page.grid().evaluate((element) => (element.scrollTop = element.scrollHeight / 2));
      await page
        .grid()
        .locator(".sheet-cell", { hasText: /^项目 (49|50)\d\d$/ })
        .first()
        .waitFor();
      const drawn = await page.grid().locator(".sheet-cell").count();
      assert.ok(drawn > 100 && drawn < 3_000, `only what is in sight is drawn: ${drawn} cells`);
      const header = page.grid().locator(".sheet-top .sheet-cell", { hasText: "项目名称" });
      assert.ok(await header.first().isVisible(), "the header stays in sight");
      await page.grid().press("Control+Home");
      await page
        .grid()
        .locator(".sheet-cell", { hasText: /^项目 1$/ })
        .waitFor();
      nothingAsked(page);
      await page.context.close();
    },
  },
  {
    name: "file page: where the browser refuses a worker, files are read in the page; a browser too old is told so plainly",
    isWithoutWorkbench: true,
    async run({ browser, folder }) {
      const path = await plainPlan(folder);
      const refused = await FilePage.open(browser, folder, {
        change: "globalThis.Worker = class { constructor() { throw new Error('refused'); } };",
      });
      await refused.drop([path], 1);
      assert.match((await refused.lines(1)).get("plain.xlsx") ?? "", /^不符合 1，/);
      nothingAsked(refused);
      await refused.context.close();
      const old = await FilePage.open(browser, folder, { change: "delete Object.hasOwn; delete Array.prototype.at;" });
      await old.page.locator("#notice-engine").waitFor();
      const notice = await old.page.locator("#notice-engine").innerText();
      assert.match(notice, /Chrome 或 Edge 97/);
      assert.match(notice, /Object\.hasOwn, Array\.prototype\.at/);
      await old.context.close();
    },
  },
];
