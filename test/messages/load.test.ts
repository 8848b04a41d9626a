/** The languages of the pane are loaded when they are asked for: what is asked for in which order, and what happens when a file does not come. */
import type * as messages from "../../src/messages";
import { textOfKey, type Locale } from "../../src/messages";
import { textLoader, type LoadedPart, type TextFiles } from "../../src/messages/load";

let programs = 0;

/** A program that has loaded nothing yet, and which files it asks for. Its texts have keys of their own. */
function freshProgram(broken: ReadonlySet<string> = new Set()) {
  const asked: string[] = [];
  const program = (programs += 1);
  const file = (part: LoadedPart, locale: Locale) => () => {
    asked.push(`${part} ${locale}`);
    return broken.has(`${part} ${locale}`)
      ? Promise.reject(new Error(`${part} ${locale} did not come`))
      : Promise.resolve({ [locale]: { [`test.${program}.${part}`]: `${part} ${locale}` } });
  };
  const files: TextFiles = {
    pane: { "zh-CN": file("pane", "zh-CN"), "en-US": file("pane", "en-US") },
    tasks: { "zh-CN": file("tasks", "zh-CN"), "en-US": file("tasks", "en-US") },
  };
  const said = (locale: Locale, part: LoadedPart): string | null => {
    try {
      return textOfKey(locale, `test.${program}.${part}`);
    } catch {
      return null;
    }
  };
  return { ...textLoader(files), asked, said };
}

test("nothing is said before its language was loaded, and that one alone is loaded", async () => {
  const { loadLanguage, asked, said } = freshProgram();
  expect(said("en-US", "pane")).toBeNull();
  await loadLanguage("en-US");
  expect([said("en-US", "pane"), said("zh-CN", "pane")]).toEqual(["pane en-US", null]);
  expect(asked).toEqual(["pane en-US"]);
});

test("a part that is loaded later speaks every language that was asked for, a language that is chosen later every part", async () => {
  const { loadLanguage, loadPart, asked, said } = freshProgram();
  await loadLanguage("zh-CN");
  await loadPart("tasks");
  expect([said("zh-CN", "tasks"), said("en-US", "tasks")]).toEqual(["tasks zh-CN", null]);
  await loadLanguage("en-US");
  expect([said("en-US", "pane"), said("en-US", "tasks")]).toEqual(["pane en-US", "tasks en-US"]);
  expect([...asked].sort()).toEqual(["pane en-US", "pane zh-CN", "tasks en-US", "tasks zh-CN"]);
});

test("what is loaded is not asked for again", async () => {
  const { loadLanguage, loadPart, asked } = freshProgram();
  await loadLanguage("zh-CN");
  await loadPart("tasks");
  const before = asked.length;
  await Promise.all([loadLanguage("zh-CN"), loadPart("tasks"), loadPart("pane")]);
  expect(asked).toHaveLength(before);
});

test("a language that is chosen while a part is on its way, and a part that is opened while a language is, are whole when both have come", async () => {
  const { loadLanguage, loadPart, said } = freshProgram();
  await loadLanguage("zh-CN");
  const part = loadPart("tasks");
  await Promise.all([loadLanguage("en-US"), part]);
  for (const locale of ["zh-CN", "en-US"] as const)
    expect([said(locale, "pane"), said(locale, "tasks")]).toEqual([`pane ${locale}`, `tasks ${locale}`]);
});

test("a language that does not come is a failure, is not waited for with the next part, and can be asked for again", async () => {
  const broken = new Set(["pane en-US"]);
  const { loadLanguage, loadPart, asked, said } = freshProgram(broken);
  await loadLanguage("zh-CN");
  await expect(loadLanguage("en-US")).rejects.toThrow("pane en-US did not come");
  await loadPart("tasks");
  expect(said("zh-CN", "tasks")).toBe("tasks zh-CN");
  expect(asked).not.toContain("tasks en-US");
  broken.clear();
  await loadLanguage("en-US");
  expect([said("en-US", "pane"), said("en-US", "tasks")]).toEqual(["pane en-US", "tasks en-US"]);
});

test("heads of our columns and names of bodies are known in both languages before any is loaded", () => {
  let before: readonly unknown[] = [];
  jest.isolateModules(() => {
    const fresh = jest.requireActual<typeof messages>("../../src/messages");
    before = [
      fresh.text("zh-CN", "marking.column.verdict"),
      fresh.text("en-US", "body.mayor"),
      fresh.hasMessage("pane.actions.review"),
    ];
  });
  expect(before).toEqual(["审查结论", "the mayor", false]);
});
