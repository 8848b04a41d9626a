/** The shell inside the workbench: connects the client library to the page that holds its frame, and to nobody else. */
import type { PaneBoot } from "../../../src/taskpane/boot/types";
import type { PageMessage, PaneConnect } from "../../../src/workbench/pane/link";

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}
interface FakePort {
  readonly sent: unknown[];
  postMessage(message: unknown): void;
  onmessage?: (event: { data: PageMessage }) => void;
}

const told: PaneConnect = {
  kind: "plan-review-pane-connect",
  language: "zh-CN",
  theme: "light",
  level: { ExcelApi: "1.14" },
};
const page = {
  posted: [] as unknown[][],
  postMessage(...message: unknown[]) {
    this.posted.push(message);
  },
};
let bridge: Bridge | undefined;
let started: PaneBoot[] = [];
let notices: unknown[][] = [];
let listening: jest.SpyInstance;

const fakePort = (): FakePort => ({
  sent: [],
  postMessage(message) {
    this.sent.push(message);
  },
});

/** A message as the browser delivers it. */
function deliver(
  data: unknown,
  { origin = window.location.origin, source = page as unknown, port = fakePort() as FakePort | null } = {},
): void {
  const event = new MessageEvent("message", { data, origin });
  Object.defineProperties(event, { source: { value: source }, ports: { value: port ? [port] : [] } });
  window.dispatchEvent(event);
}

beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  bridge = undefined;
  started = [];
  notices = [];
  page.posted.length = 0;
  window.startPlanReview = (_root, boot) => Promise.resolve(void started.push(boot));
  window.showPlanReviewNotice = (...notice) => void notices.push(notice);
  Object.defineProperty(window, "parent", { value: page, configurable: true });
  Object.assign(window, {
    Office: {},
    OfficeExtension: { HostBridge: { init: (given: Bridge) => void (bridge = given) } },
  });
  listening = jest.spyOn(window, "addEventListener");
  await jest.isolateModulesAsync(async () => void (await import("../../../src/workbench/pane/boot")));
});

// Each test loads the shell anew; the one before would go on listening in the same window.
afterEach(() => {
  for (const [type, listener] of listening.mock.calls) window.removeEventListener(type, listener as EventListener);
  listening.mockRestore();
});

test("waits for the page, and tells only the page's own origin", () => {
  expect(page.posted).toEqual([[{ kind: "plan-review-pane-waiting" }, window.location.origin]]);
  expect(started).toEqual([]);
});

test("batches go to the page's port, answers come back to the library", () => {
  const port = fakePort();
  deliver(told, { port });
  expect(started).toHaveLength(1);
  bridge!.sendMessageToHost("batch");
  expect(port.sent).toEqual([{ kind: "toHost", text: "batch" }]);
  const answers: string[] = [];
  bridge!.onMessageFromHost = (text) => void answers.push(text);
  port.onmessage!({ data: { kind: "fromHost", text: "answer" } });
  expect(answers).toEqual(["answer"]);
});

test("the library learns the host's level through Office.context", () => {
  deliver(told);
  const { requirements } = (
    window as unknown as {
      Office: { context: { requirements: { isSetSupported(set: string, version?: string): boolean } } };
    }
  ).Office.context;
  expect([
    requirements.isSetSupported("ExcelApi", "1.14"),
    requirements.isSetSupported("ExcelApi", "1.15"),
    requirements.isSetSupported("ExcelApi"),
    requirements.isSetSupported("Other"),
  ]).toEqual([true, false, true, false]);
  expect(started[0]!.supports("ExcelApi", "1.15")).toBe(false);
});

test("the page's theme is followed until the pane stops watching", () => {
  const port = fakePort();
  deliver(told, { port });
  const { theme } = started[0]!;
  const seen: string[] = [];
  const stop = theme.watch((next) => void seen.push(next));
  port.onmessage!({ data: { kind: "theme", theme: "dark" } });
  expect([theme.current(), seen]).toEqual(["dark", ["dark"]]);
  stop();
  port.onmessage!({ data: { kind: "theme", theme: "contrast" } });
  expect([theme.current(), seen]).toEqual(["contrast", ["dark"]]);
});

test.each([
  ["another origin", () => deliver(told, { origin: "https://evil.example" })],
  ["another window", () => deliver(told, { source: {} })],
  ["a message without a port", () => deliver(told, { port: null })],
  ["some other message", () => deliver({ kind: "hello" })],
  ["an empty message", () => deliver(null)],
])("%s is not listened to", (_name, send) => {
  send();
  expect([started, bridge]).toEqual([[], undefined]);
});

test("a second connection is not taken", () => {
  deliver(told);
  deliver(told);
  expect(started).toHaveLength(1);
});

test("without the bundle it says so", () => {
  window.startPlanReview = undefined;
  deliver(told);
  expect(notices).toEqual([["broken", "pane.js"]]);
});
