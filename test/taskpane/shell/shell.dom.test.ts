/** The pages by themselves: what a person reads when the pane cannot run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shellText } from "../../../src/messages/shell";
import { escapeHtml, panePage } from "../../../src/taskpane/shell/page";
import supportPage from "../../../src/taskpane/shell/support.html";

const read = (name: string): string => readFileSync(join(__dirname, "../../../src/taskpane/shell", name), "utf8");
const [language, script] = [read("language.js"), read("unsupported.js")];

/** Loads the page and runs its first script, as a browser would, with some of the browser's means taken away. */
function open(missing: readonly (keyof typeof globalThis)[] = [], instead: Record<string, unknown> = {}): Document {
  const parsed = new DOMParser().parseFromString(panePage({ scripts: [] }), "text/html");
  document.documentElement.innerHTML = parsed.documentElement.innerHTML;
  const shadow: Record<string, unknown> = { ...instead };
  for (const name of missing) shadow[name] = undefined;
  new Function(...Object.keys(shadow), "window", script)(...Object.values(shadow), window);
  return document;
}

/** Opens the page in an engine that lacks one thing: a global, a member of one, or a kind of pattern. */
function without(name: string): void {
  const pattern = { "RegExp lookbehind": "(?<", "RegExp \\p{…}": "\\p{" }[name];
  if (pattern) return void open([], { RegExp: refusing(pattern) });
  const [owner, member] = [name.replace(/\.[^.]+$/, ""), name.split(".").at(-1) ?? ""];
  if (owner === name) return void open([name as keyof typeof globalThis]);
  if (name === "Symbol.asyncIterator") return void open([], { Symbol: {} });
  const holder = owner.split(".").reduce<object>((at, part) => at[part as never], globalThis);
  const known = Object.getOwnPropertyDescriptor(holder, member)!;
  delete holder[member as never];
  try {
    open();
  } finally {
    Object.defineProperty(holder, member, known);
  }
}
const refusing = (pattern: string) =>
  function (source: string, flags: string) {
    if (source.includes(pattern)) throw new SyntaxError("Invalid group");
    return new RegExp(source, flags);
  };
const shownNotices = () =>
  [...document.querySelectorAll<HTMLElement>(".notice:not([hidden])")].filter(({ id }) => id.startsWith("notice-"));

beforeAll(() => {
  // jsdom has none; a browser that can run the pane has.
  globalThis.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
afterEach(() => {
  window.planReviewStarts?.();
  delete window.planReviewStarts;
  delete window.showPlanReviewNotice;
});

describe("the pane's page", () => {
  test("shows no notice where the pane can run", () => {
    open();
    expect(shownNotices()).toEqual([]);
    expect(document.getElementById("root")!.style.display).toBe("");
    expect(document.title).toBe("计划审查 Plan Review");
  });

  test.each([
    "Promise",
    "Proxy",
    "WeakMap",
    "BigInt",
    "globalThis",
    "ResizeObserver",
    "AbortController",
    "Symbol.asyncIterator",
    "Object.fromEntries",
    "Object.hasOwn",
    "Array.prototype.at",
    "Array.prototype.flatMap",
    "String.prototype.padStart",
    "String.prototype.matchAll",
    "String.prototype.replaceAll",
    "RegExp lookbehind",
    "RegExp \\p{…}",
  ])("without %s it says what is needed and what is missing, in both languages", (name) => {
    without(name);
    const [notice, ...more] = shownNotices();
    expect(more).toEqual([]);
    expect(notice!.id).toBe("notice-engine");
    expect(notice!.querySelector(".details")!.textContent).toBe(`${name}\n${navigator.userAgent}`);
    expect(notice!.textContent).toContain(shellText["zh-CN"].notices.engine.heading);
    expect(notice!.textContent).toContain(shellText["en-US"].notices.engine.body);
    expect(document.getElementById("root")!.style.display).toBe("none");
  });

  test("shows the first notice only, and technical details as text", () => {
    open();
    window.showPlanReviewNotice!("broken", "<img src=x onerror=alert(1)>");
    window.showPlanReviewNotice!("excel");
    expect(shownNotices().map(({ id }) => id)).toEqual(["notice-broken"]);
    expect(document.querySelector("#notice-broken .details")!.textContent).toBe("<img src=x onerror=alert(1)>");
    expect(document.querySelector("img")).toBeNull();
  });

  test("a script of ours that does not load is said; a missing part of office.js is not our end", () => {
    open();
    const fail = (source: string) => {
      const element = document.head.appendChild(document.createElement("script"));
      element.setAttribute("src", source);
      element.dispatchEvent(new Event("error"));
    };
    fail("office/telemetry/oteljs_agave.js");
    expect(shownNotices()).toEqual([]);
    fail("pane.js");
    expect(shownNotices().map(({ id }) => id)).toEqual(["notice-broken"]);
  });
});

describe("a page that waits", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  /** A script of the page; `came`: it was loaded. */
  const script = (source: string, came: boolean) => {
    const element = document.head.appendChild(document.createElement("script"));
    element.setAttribute("src", source);
    if (came) element.dispatchEvent(new Event("load"));
  };
  const details = () => document.querySelector("#notice-waiting .details")!.textContent;

  test("says after 15 s which file at which address has not come, and what to try", () => {
    open();
    document.querySelectorAll("script").forEach((element) => element.remove());
    script("https://plan.example/pane.js", true);
    script("https://plan.example/office/office.js", false);
    jest.advanceTimersByTime(14_999);
    expect(shownNotices()).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(shownNotices().map(({ id }) => id)).toEqual(["notice-waiting"]);
    expect(details()).toBe("https://plan.example/office/office.js");
    expect(shownNotices()[0]!.textContent).toContain(shellText["zh-CN"].notices.waiting.body);
  });

  test("says so when every file has come and Office does not answer", () => {
    open();
    document.querySelectorAll("script").forEach((element) => element.remove());
    script("https://plan.example/pane.js", true);
    jest.advanceTimersByTime(15_000);
    expect(details()).toBe(`Office.onReady (${window.location.href})`);
  });

  test("goes on as soon as the pane comes, and gives way to what is known for certain", () => {
    open();
    jest.advanceTimersByTime(15_000);
    window.planReviewStarts!();
    expect(shownNotices()).toEqual([]);
    expect(document.getElementById("root")!.style.display).toBe("");
    open();
    jest.advanceTimersByTime(15_000);
    window.showPlanReviewNotice!("excel");
    expect(shownNotices().map(({ id }) => id)).toEqual(["notice-excel"]);
  });

  test("has nothing to say where the pane came in time, or another notice stands", () => {
    open();
    window.planReviewStarts!();
    jest.advanceTimersByTime(60_000);
    expect(shownNotices()).toEqual([]);
    open();
    window.showPlanReviewNotice!("broken", "x");
    jest.advanceTimersByTime(60_000);
    expect(shownNotices().map(({ id }) => id)).toEqual(["notice-broken"]);
  });
});

test.each([
  ["language", language],
  ["notices", script],
])("the script of the %s is plain ES5", (_, source) => {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "");
  expect(code).not.toMatch(/=>|\b(const|let|class|async|await)\b|`|\?\.|\?\?|\.\.\./);
});

test("the page of help has both languages and no script", () => {
  const page = new DOMParser().parseFromString(supportPage(), "text/html");
  expect([...page.querySelectorAll("section")].map(({ lang }) => lang)).toEqual(["zh-CN", "en-US"]);
  expect(page.querySelectorAll("script")).toHaveLength(0);
  expect(page.querySelectorAll("section")[0]!.querySelectorAll("p")).toHaveLength(
    page.querySelectorAll("section")[1]!.querySelectorAll("p").length,
  );
});

test("text becomes text in HTML", () =>
  expect(escapeHtml(`<b a="1" b='2'>&计</b>`)).toBe("&#60;b a=&#34;1&#34; b=&#39;2&#39;&#62;&#38;计&#60;/b&#62;"));
