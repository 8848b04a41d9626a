/** The function file: Excel finds every command in it, each ends, one after the other, and says in a dialog how it went. */
import { COMMANDS } from "../../src/commands/types";
import { clientLibrary, useHost } from "../support/clientLibrary";
import { usersBook } from "../excel/support/books";

type Handler = (event: { completed(): void }) => void;
const handlers = new Map<string, Handler>();
const said: string[] = [];
let level = 14;

beforeAll(async () => {
  const library = clientLibrary();
  const office = {
    onReady: () => Promise.resolve({ host: "Excel" }),
    actions: { associate: (name: string, handler: Handler) => void handlers.set(name, handler) },
    EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    context: {
      displayLanguage: "zh-CN",
      requirements: {
        isSetSupported: (set: string, version: string) => set === "ExcelApi" && Number(version.split(".")[1]) <= level,
      },
      ui: {
        displayDialogAsync: (
          address: string,
          _: unknown,
          done: (result: { status: string; value: object }) => void,
        ) => {
          const kinds = new Map<unknown, (event: { message: string }) => void>();
          done({
            status: "succeeded",
            value: {
              addEventHandler: (kind: unknown, handler: (event: { message: string }) => void) =>
                void kinds.set(kind, handler),
              messageChild: (text: string) => {
                said.push(text);
                kinds.get("message")?.({ message: "close" });
              },
              close: () => undefined,
            },
          });
          expect(address).toBe("http://localhost/dialog.html");
          kinds.get("message")?.({ message: "ready" });
        },
      },
    },
  };
  Object.defineProperty(globalThis, "Office", {
    value: Object.create(
      library.Office as object,
      Object.fromEntries(Object.entries(office).map(([name, value]) => [name, { value }])),
    ),
    configurable: true,
    writable: true,
  });
  await import("../../src/commands/main");
  await Promise.resolve();
});

const call = (name: string): Promise<void> => new Promise((resolve) => handlers.get(name)!({ completed: resolve }));

test("every command of the manifest is there", () => {
  expect([...handlers.keys()].sort()).toEqual([...COMMANDS].sort());
});

test("two commands chosen quickly run one after the other, and both end", async () => {
  const book = usersBook([[1, "智慧城管平台", "市城管局", 110, 112, 100, 10.01, "否"]]);
  useHost(book, { level: { ExcelApi: "1.14" } });
  await Promise.all([call("reviewAndMark"), call("clearMarks")]);
  const titles = said.splice(0).map((text) => (JSON.parse(text) as { title: string }).title);
  expect(titles).toEqual(["审查完成，已标注", expect.stringContaining("清除") as string]);
  expect(book.snapshot().sheets[0]?.cells["I2"]).toBeUndefined();
});

test("in an Excel that is too old it says what is needed", async () => {
  level = 13;
  await call("reviewOnly");
  level = 14;
  expect(JSON.parse(said.splice(0)[0]!)).toMatchObject({ intent: "error", title: "当前 Excel 不支持此操作" });
});
