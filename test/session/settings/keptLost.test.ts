/** What a workbook keeps may be of another version or changed by hand: it is told, and nothing else suffers by it. */
import { HISTORY_KEY, MAPPING_KEY, SETTINGS_KEY, WAIVERS_KEY } from "../../../src/kept";
import { text } from "../../../src/messages";
import { ReviewSession } from "../../../src/session";
import { dazhouEngine } from "../../../src/session/reading/engine";
import { noticeText } from "../../../src/taskpane/header/noticeText";
import { MemoryHost } from "../support/memoryHost";
import { smallPlan } from "../support/plans";

async function noticeWith(kept: Readonly<Record<string, unknown>>) {
  const host = new MemoryHost({ 计划: smallPlan() });
  for (const [key, value] of Object.entries(kept)) host.settings.set(key, value);
  const session = new ReviewSession(host, dazhouEngine, { locale: "zh-CN" });
  await session.start();
  const { notice, settings } = session.getSnapshot();
  await session.review({ mark: false });
  const { result } = session.getSnapshot();
  await session.dispose();
  return { notice, settings, result };
}

test("nothing kept, nothing told", async () => {
  expect((await noticeWith({})).notice).toBeNull();
});

test.each([
  [SETTINGS_KEY, "settings", { hints: "yes", wrap: true }],
  [MAPPING_KEY, "mapping", { 计划: "name" }],
  [HISTORY_KEY, "history", { version: 99 }],
  [WAIVERS_KEY, "waivers", "x"],
])("a broken %s is told by name, the sheet is reviewed all the same", async (key, kind, value) => {
  const { notice, result } = await noticeWith({ [key]: value });
  expect(notice).toEqual({ kind: "keptLost", what: [kind] });
  expect(result?.kind).toBe("reviewed");
});

test("of several broken ones all are named, and what is sound is taken", async () => {
  const { notice, settings } = await noticeWith({
    [SETTINGS_KEY]: { asOf: "2026-06-30", hints: 5 },
    [MAPPING_KEY]: { 计划: { 列: "noSuchField" } },
  });
  expect(notice).toEqual({ kind: "keptLost", what: ["mapping", "settings"] });
  expect(settings.asOf).not.toBeNull();
  const told = notice && noticeText(notice, (messageKey, data) => text("zh-CN", messageKey, data));
  expect(told?.body).toContain("列对应、审查设置");
});
