/**
 * The languages of the pane, loaded when they are asked for: a person reads one of two. Programs that have no need to
 * spare say both from the start (messages/parts).
 */
import { addMessages, type Texts } from "./format";
import type { Locale } from "./types";

/** What is loaded apart: the pane itself, and the pages of its tasks. */
export type LoadedPart = "pane" | "tasks";

/** One file for each part and language. */
export type TextFiles = Readonly<Record<LoadedPart, Readonly<Record<Locale, () => Promise<Texts>>>>>;

export interface TextLoader {
  /**
   * Makes all that was asked for sayable in a language too. To be awaited before a text is asked for in it.
   * @throws what the browser says of a file that does not come; asked again, it is tried again
   */
  readonly loadLanguage: (locale: Locale) => Promise<void>;
  /** The same for a part, in every language that was asked for. */
  readonly loadPart: (part: LoadedPart) => Promise<void>;
}

export function textLoader(files: TextFiles): TextLoader {
  const locales = new Set<Locale>();
  const parts = new Set<LoadedPart>(["pane"]);
  const loaded = new Set<() => Promise<Texts>>();

  const loadFile = async (file: () => Promise<Texts>): Promise<void> => {
    if (loaded.has(file)) return;
    addMessages(await file());
    loaded.add(file);
  };
  const loadWith = async <T>(asked: Set<T>, one: T): Promise<void> => {
    const isNew = !asked.has(one);
    asked.add(one);
    try {
      await Promise.all([...parts].flatMap((part) => [...locales].map((locale) => loadFile(files[part][locale]))));
    } catch (error) {
      // What did not come must not be waited for with what is asked for next.
      if (isNew) asked.delete(one);
      throw error;
    }
  };
  return { loadLanguage: (locale) => loadWith(locales, locale), loadPart: (part) => loadWith(parts, part) };
}

const chinese = (texts: Readonly<Record<string, string>>): Texts => ({ "zh-CN": texts });
const english = (texts: Readonly<Record<string, string>>): Texts => ({ "en-US": texts });

/** Those of the pane; where everything is one file (the file page, `npm start`) they are in it. */
export const { loadLanguage, loadPart } = textLoader({
  pane: {
    "zh-CN": async () => chinese((await import(/* webpackChunkName: "pane-zh" */ "./zh-CN/forPane")).forPane),
    "en-US": async () => english((await import(/* webpackChunkName: "pane-en" */ "./en-US/forPane")).forPane),
  },
  tasks: {
    "zh-CN": async () => chinese((await import(/* webpackChunkName: "pane-tasks-zh" */ "./zh-CN/forTasks")).forTasks),
    "en-US": async () => english((await import(/* webpackChunkName: "pane-tasks-en" */ "./en-US/forTasks")).forTasks),
  },
});
