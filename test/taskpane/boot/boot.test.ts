/** What a shell tells the pane: language, theme, settings of this machine. */
import { localeFor } from "../../../src/taskpane/boot/language";
import { type KeyValueStorage, machineSettings } from "../../../src/taskpane/boot/machineSettings";
import { isDarkColour, themeFor } from "../../../src/taskpane/boot/theme";
import { isWithinLevel } from "../../../src/workbench/pane/link";

describe("language", () => {
  test.each([
    ["zh-CN", "zh-CN"],
    ["zh-Hans-CN", "zh-CN"],
    ["zh-TW", "zh-CN"],
    ["ZH", "zh-CN"],
    ["en-US", "en-US"],
    ["de-DE", "en-US"],
    ["zha", "en-US"],
    [undefined, "zh-CN"],
    ["", "zh-CN"],
  ])("%p is read as %s", (told, locale) => expect(localeFor(told)).toBe(locale));
});

describe("theme", () => {
  test.each([
    [{ isDarkTheme: true }, false, false, "dark"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, true, false, "light"],
    [{ bodyBackgroundColor: "#212121" }, false, false, "dark"],
    [{ bodyBackgroundColor: "#FFFFFF" }, true, false, "light"],
    [{}, true, false, "light"],
    [undefined, true, false, "dark"],
    [undefined, false, false, "light"],
    [{ isDarkTheme: true }, true, true, "contrast"],
  ] as const)(
    "Office says %j, the browser prefers dark: %p, colours are forced: %p → %s",
    (office, prefersDark, forced, theme) => expect(themeFor(office, prefersDark, forced)).toBe(theme),
  );

  test.each([
    ["#000000", true],
    ["#ffffff", false],
    ["1f1f1f", true],
    ["#757575", true],
    ["#777777", false],
    ["red", undefined],
    ["#fff", undefined],
    [undefined, undefined],
  ])("the background %p is dark: %p", (colour, dark) => expect(isDarkColour(colour)).toBe(dark));
});

describe("settings of this machine", () => {
  const storage = (): KeyValueStorage & { readonly kept: Map<string, string> } => {
    const kept = new Map<string, string>();
    return {
      kept,
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
  };

  test("are kept under the partition that the host asks for", () => {
    const place = storage();
    machineSettings(() => place, "p1|").write("language", "en-US");
    expect([...place.kept]).toEqual([["p1|plan-review:language", "en-US"]]);
    expect(machineSettings(() => place, "p1|").read("language")).toBe("en-US");
    expect(machineSettings(() => place, "p2|").read("language")).toBeUndefined();
  });

  test("are removed by undefined", () => {
    const settings = machineSettings(storage);
    settings.write("language", "en-US");
    settings.write("language", undefined);
    expect(settings.read("language")).toBeUndefined();
  });

  test("live as long as the pane where storage is switched off or full", () => {
    const off = machineSettings(() => {
      throw new Error("SecurityError");
    });
    expect(off.read("language")).toBeUndefined();
    off.write("language", "en-US");
    expect(off.read("language")).toBe("en-US");
    off.write("language", undefined);
    expect(off.read("language")).toBeUndefined();

    const place = storage();
    const full = machineSettings(() => ({
      ...place,
      setItem: () => {
        throw new Error("QuotaExceededError");
      },
    }));
    place.kept.set("plan-review:language", "zh-CN");
    full.write("language", "en-US");
    expect(full.read("language")).toBe("en-US");
  });
});

describe("requirement sets of the workbench's host", () => {
  test.each([
    ["ExcelApi", "1.14", true],
    ["ExcelApi", "1.13", true],
    ["ExcelApi", "1.15", false],
    ["ExcelApi", "1.2", true],
    ["ExcelApi", "1.9", true],
    ["ExcelApi", "2.0", false],
    ["ExcelApi", "1.14.0", true],
    ["ExcelApi", "1.14.1", false],
    ["SharedRuntime", "1.1", false],
  ])("at 1.14, %s %s is there: %p", (set, version, there) =>
    expect(isWithinLevel({ ExcelApi: "1.14" }, set, version)).toBe(there),
  );
});
