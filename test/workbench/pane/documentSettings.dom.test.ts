/** The workbench's Office.context.document.settings: kept in the workbook, as Office keeps them, through the real library. */
import { AUTO_OPEN, autoOpenOver } from "../../../src/taskpane/boot/autoOpen";
import { MemoryBackend } from "../../../src/workbench/backend/memory";
import { openDocumentSettings } from "../../../src/workbench/pane/documentSettings";
import { useHost } from "../../support/clientLibrary";

const opened = async (book: MemoryBackend) => {
  const host = useHost(book);
  return { host, autoOpen: autoOpenOver(await openDocumentSettings((work) => Excel.run(work)))! };
};
const kept = (book: MemoryBackend): unknown => Object.fromEntries(book.settings())[AUTO_OPEN];

test("the choice is kept in the workbook, seen when it is opened again, and taken away again", async () => {
  const book = new MemoryBackend(["计划"]);
  book.setSetting("other", 1);
  const { autoOpen } = await opened(book);
  expect(autoOpen.isOn()).toBe(false);
  await autoOpen.set(true);
  expect(kept(book)).toBe(true);
  const again = await opened(book);
  expect(again.autoOpen.isOn()).toBe(true);
  await again.autoOpen.set(false);
  expect(book.settings()).toEqual([["other", 1]]);
});

test("a save that Office refuses changes nothing, neither there nor in what is told", async () => {
  const book = new MemoryBackend(["计划"]);
  const { autoOpen } = await opened(book);
  jest.spyOn(book, "setSetting").mockImplementation(() => {
    throw Object.assign(new Error("read-only"), { code: "AccessDenied" });
  });
  await expect(autoOpen.set(true)).rejects.toThrow("not saved");
  expect([autoOpen.isOn(), kept(book)]).toEqual([false, undefined]);
});
