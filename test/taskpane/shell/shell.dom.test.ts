/** The pages by themselves: what a person reads when the pane cannot run. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { shellText } from "../../../src/messages/shell";
import { escapeHtml, panePage } from "../../../src/taskpane/shell/page";
import supportPage from "../../../src/taskpane/shell/support.html";

const script = readFileSync(join(__dirname, "../../../src/taskpane/shell/unsupported.js"), "utf8");

/** Loads the page and runs its first script, as a browser would, with some of the browser's means taken away. */
function open(missing: readonly (keyof typeof globalThis)[] = []): Document {
  const parsed = new DOMParser().parseFromString(panePage({ scripts: [] }), "text/html");
  document.documentElement.innerHTML = parsed.documentElement.innerHTML;
  const shadow = Object.fromEntries(missing.map((name) => [name, undefined]));
  new Function(...Object.keys(shadow), "window", script)(...Object.values(shadow), window);
  return document;
}
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
  delete window.showPlanReviewNotice;
});

describe("the pane's page", () => {
  test("shows no notice where the pane can run", () => {
    open();
    expect(shownNotices()).toEqual([]);
    expect(document.getElementById("root")!.style.display).toBe("");
    expect(document.title).toBe("计划审查 Plan Review");
  });

  test.each(["BigInt", "Promise", "Proxy", "ResizeObserver"] as const)(
    "without %s it says what is needed, in both languages",
    (name) => {
      open([name]);
      const [notice, ...more] = shownNotices();
      expect(more).toEqual([]);
      expect(notice!.id).toBe("notice-engine");
      expect(notice!.textContent).toContain(shellText["zh-CN"].notices.engine.heading);
      expect(notice!.textContent).toContain(shellText["en-US"].notices.engine.body);
      expect(document.getElementById("root")!.style.display).toBe("none");
    },
  );

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

test("the notices' script is plain ES5", () => {
  const code = script.replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"/g, "");
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
