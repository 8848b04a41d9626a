/** What a command says goes into Office's dialog as text, and the command ends when the dialog does. */
import { show } from "../../src/commands/dialog";
import dialogPage from "../../src/commands/shell/dialog.html";
import { CLOSE, READY, say, type DialogHandle, type DialogUi } from "../../src/commands/say";
import type { Saying } from "../../src/commands/types";

const EVENTS = { message: "message", event: "event" } as const;
const SAYING: Saying = {
  intent: "error",
  title: "第 4 行 · <img src=x onerror=alert(1)>",
  lines: ['不符合：=HYPERLINK("x")', "<script>alert(1)</script>"],
  locale: "zh-CN",
  close: "关闭",
};

function office(status = "succeeded") {
  const handlers = new Map<unknown, (event: { message?: string }) => void>();
  const sent: string[] = [];
  const opened: string[] = [];
  let closed = 0;
  const dialog: DialogHandle = {
    addEventHandler: (kind, handler) => void handlers.set(kind, handler),
    messageChild: (text) => void sent.push(text),
    close: () => void (closed += 1),
  };
  const ui: DialogUi = {
    displayDialogAsync: (address, _, done) => {
      opened.push(address);
      done({ status, value: dialog });
    },
  };
  return {
    ui,
    sent,
    opened,
    closed: () => closed,
    raise: (kind: string, message?: string) => handlers.get(kind)?.({ ...(message === undefined ? {} : { message }) }),
  };
}

test("the page is asked for by its address alone; it gets its text once it is ready, and its button ends it", async () => {
  const { ui, sent, opened, closed, raise } = office();
  const end = say(SAYING, "https://localhost:3000/dialog.html", ui, EVENTS);
  expect([opened, sent]).toEqual([["https://localhost:3000/dialog.html"], []]);
  raise("message", READY);
  expect(sent.map((text) => JSON.parse(text) as unknown)).toEqual([SAYING]);
  raise("message", "something else");
  raise("message", CLOSE);
  expect(await end).toBe(true);
  expect(closed()).toBe(1);
});

test("closed by its own cross it is not closed again; refused, the command goes on without it", async () => {
  const { ui, closed, raise } = office();
  const end = say(SAYING, "x", ui, EVENTS);
  raise("event");
  raise("message", CLOSE);
  expect([await end, closed()]).toEqual([true, 0]);
  expect(await say(SAYING, "x", office("failed").ui, EVENTS)).toBe(false);
});

test("a dialog that nobody closes ends before Excel ends the command", async () => {
  jest.useFakeTimers();
  const { ui, closed } = office();
  const end = say(SAYING, "x", ui, EVENTS);
  jest.advanceTimersByTime(4 * 60_000);
  expect([await end, closed()]).toEqual([true, 1]);
  jest.useRealTimers();
});

describe("the dialog's page", () => {
  beforeEach(() => {
    document.documentElement.innerHTML = dialogPage({ cdn: false }).replace(/<script[^>]*><\/script>/g, "");
  });

  test("shows what it is told as text, whatever stands in it", () => {
    expect(show(JSON.stringify(SAYING), document)).toBe(true);
    expect(document.getElementById("title")?.textContent).toBe(SAYING.title);
    expect([...document.querySelectorAll("#lines p")].map(({ textContent }) => textContent)).toEqual(SAYING.lines);
    expect(document.querySelectorAll("main img, main script")).toHaveLength(0);
    expect(document.getElementById("close")?.textContent).toBe("关闭");
    expect(document.body.dataset.intent).toBe("error");
  });

  test.each(["", "null", "{}", '{"title":1,"lines":[]}', "[1"])("takes no notice of %j", (message) => {
    const before = document.body.innerHTML;
    expect(show(message, document)).toBe(false);
    expect(document.body.innerHTML).toBe(before);
  });

  test("has the strict policy, no inline script, and office.js before its own script", () => {
    const html = dialogPage({ cdn: false });
    expect(html).toContain("script-src &#39;self&#39;".replace(/&#39;/g, "'"));
    expect([...html.matchAll(/<script[^>]*>([^<]*)<\/script>/g)].map(([, inner]) => inner)).toEqual(["", ""]);
    expect(html).toContain('src="office/office.js"');
    expect(dialogPage({ cdn: true })).toContain("https://appsforoffice.microsoft.com");
  });
});
