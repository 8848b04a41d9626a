/** The shell inside Excel: starts the pane in an Excel that can run it, and says plainly why not in any other. */
import type { PaneBoot } from "../../../src/taskpane/boot/types";
import { turns } from "../../support/turns";

interface Pretence {
  readonly host?: string | null;
  readonly excelApi?: number;
  readonly language?: string;
  readonly theme?: { isDarkTheme?: boolean; bodyBackgroundColor?: string };
  readonly document?: object;
  readonly ready?: () => Promise<{ host: string | null }>;
}

const started: { root: HTMLElement; boot: PaneBoot }[] = [];
const notices: unknown[][] = [];

/** Loads the shell anew beside an office.js that says what `pretence` says. */
async function open(pretence: Pretence | "no office.js", bundle = true): Promise<void> {
  document.body.innerHTML = '<div id="root"></div>';
  started.length = notices.length = 0;
  window.startPlanReview = bundle ? (root, boot) => Promise.resolve(void started.push({ root, boot })) : undefined;
  window.showPlanReviewNotice = (...notice) => void notices.push(notice);
  window.matchMedia = () =>
    ({ matches: false, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
  const {
    host = "Excel",
    excelApi = 14,
    language = "zh-CN",
    theme,
    document: doc,
  } = pretence === "no office.js" ? {} : pretence;
  (globalThis as { Office?: unknown }).Office =
    pretence === "no office.js"
      ? undefined
      : {
          onReady: pretence.ready ?? (() => Promise.resolve({ host })),
          context: {
            displayLanguage: language,
            officeTheme: theme,
            ...(doc ? { document: doc } : {}),
            requirements: {
              isSetSupported: (set: string, version: string) =>
                set === "ExcelApi" && Number(version.split(".")[1]) <= excelApi,
            },
          },
        };
  await jest.isolateModulesAsync(async () => void (await import("../../../src/taskpane/boot/excel")));
  await turns();
}

test("at ExcelApi 1.14 the pane starts, in the language and theme of Excel", async () => {
  await open({ language: "en-GB", theme: { bodyBackgroundColor: "#212121" } });
  expect(notices).toEqual([]);
  expect(started).toHaveLength(1);
  const { root, boot } = started[0]!;
  expect(root.id).toBe("root");
  expect([boot.language, boot.theme.current()]).toEqual(["en-US", "dark"]);
  expect([boot.supports("ExcelApi", "1.14"), boot.supports("ExcelApi", "1.18")]).toEqual([true, false]);
});

test("below ExcelApi 1.14 it says that Excel is too old", async () => {
  await open({ excelApi: 13 });
  expect([started, notices]).toEqual([[], [["excel"]]]);
});

test("in a plain browser it says where to open it", async () => {
  await open({ host: null });
  expect([started, notices]).toEqual([[], [["outside"]]]);
});

test("without office.js, without the bundle, or when starting fails, it says so", async () => {
  await open("no office.js");
  expect(notices).toEqual([["broken", "office.js"]]);
  await open({}, false);
  expect(notices).toEqual([["broken", "pane.js"]]);
  await open({ ready: () => Promise.reject(new Error("strings missing")) });
  expect(notices).toEqual([["broken", "Error: strings missing"]]);
});

test("a theme that is changed in Excel is told when the person comes back to the pane, once", async () => {
  const theme = { isDarkTheme: false };
  await open({ theme });
  const told: string[] = [];
  const stop = started[0]!.boot.theme.watch((next) => told.push(next));
  window.dispatchEvent(new Event("focus"));
  theme.isDarkTheme = true;
  window.dispatchEvent(new Event("focus"));
  window.dispatchEvent(new Event("focus"));
  expect(told).toEqual(["dark"]);
  stop();
  theme.isDarkTheme = false;
  window.dispatchEvent(new Event("focus"));
  expect(told).toEqual(["dark"]);
});

test("the document's settings say whether the pane opens with the workbook; an Office without them offers nothing", async () => {
  await open({});
  expect(started[0]!.boot.autoOpen).toBeUndefined();
  const settings = { get: () => true, set() {}, remove() {}, saveAsync() {} };
  await open({ document: { settings } });
  expect(started[0]!.boot.autoOpen?.isOn()).toBe(true);
});
