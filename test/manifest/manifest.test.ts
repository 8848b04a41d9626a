/** manifest.xml itself is in order, and each fault that could slip into it is found. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMAND_ICONS, COMMAND_SIZES, drawCommandIcon, drawIcon, ICON_SIZES } from "../../scripts/draw-icons";
import { checkManifest } from "../../scripts/manifest/checks";
import { MANIFEST, repository } from "../../scripts/manifest/repository";
import { pngSize } from "../../scripts/manifest/png";
import { shellText } from "../../src/messages/shell";

const manifest = readFileSync(MANIFEST, "utf8");

describe("manifest.xml", () => {
  test("is in order", () => expect(checkManifest(manifest, repository)).toEqual([]));

  test("bears the product's names", () => {
    expect(manifest).toContain(`<DisplayName DefaultValue="${shellText["zh-CN"].product}">`);
    expect(manifest).toContain(`<Override Locale="en-US" Value="${shellText["en-US"].product}"/>`);
  });

  test("keeps the id under which people have installed it", () =>
    expect(manifest).toContain("<Id>5c0f0b5e-7d0e-4b8a-9b2f-3a6f51d2c7e4</Id>"));
});

describe("a fault in the manifest is found:", () => {
  const faults: readonly (readonly [name: string, from: string | RegExp, to: string, where: string, what: string])[] = [
    ["XML that is not well-formed", "</OfficeApp>", "", "manifest", "not well-formed"],
    ["an id that is no GUID", /<Id>[^<]+/, "<Id>plan-review", "Id", "not a GUID"],
    ["a version of another form", "<Version>1.0.0.0", "<Version>1.0-beta", "Version", "1.2.3.4"],
    ["a missing element", /<SupportUrl[^>]+>/, "", "SupportUrl", "missing"],
    ["no permission named", /( *<Permissions>.*\n)/, "", "Permissions", "missing"],
    [
      "a swap that the schema forbids",
      /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
      "$2$1",
      "ProviderName",
      "wrong order",
    ],
    ["an element of another kind of manifest", "<AppDomains>", "<Extra/><AppDomains>", "Extra", "not an element"],
    ["another kind of add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"', "OfficeApp", "TaskPaneApp"],
    ["another program", '<Host Name="Workbook"/>', '<Host Name="Document"/>', "Hosts", "Workbook"],
    ["a permission that cannot write", "ReadWriteDocument", "ReadDocument", "Permissions", "ReadWriteDocument"],
    [
      "requirements that hide it without a word",
      "<DefaultSettings>",
      '<Requirements><Sets><Set Name="ExcelApi"/></Sets></Requirements><DefaultSettings>',
      "Requirements",
      "without a word",
    ],
    ["a button without the id of its pane", /<TaskpaneId>[^<]+<\/TaskpaneId>/, "", "Action", "TaskpaneId"],
    [
      "two controls with one id",
      '<Control xsi:type="Button" id="PlanReview.Open">',
      '<Control xsi:type="Button" id="PlanReview.Group">',
      "PlanReview.Group",
      "more than one group or control",
    ],
    ["http", 'SourceLocation DefaultValue="https:', 'SourceLocation DefaultValue="http:', "SourceLocation", "https"],
    [
      "http in a resource",
      'id="Taskpane.Url" DefaultValue="https:',
      'id="Taskpane.Url" DefaultValue="http:',
      "Taskpane.Url",
      "https",
    ],
    ["an address that is none", "<AppDomain>https://localhost:3000", "<AppDomain>localhost", "AppDomain", "https"],
    [
      "a page that the build does not make",
      '3000/support.html"/>\n  <AppDomains>',
      '3000/help.html"/>\n  <AppDomains>',
      "SupportUrl",
      "help.html",
    ],
    ["an icon that is not there", "assets/icon-80.png", "assets/icon-81.png", "Icon.80", "icon-81.png"],
    ["an icon of another size", "assets/icon-80.png", "assets/icon-64.png", "Icon.80", "64×64 pixels, not 80×80"],
    [
      "a high-resolution icon of the low resolution",
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-64',
      'HighResolutionIconUrl DefaultValue="https://localhost:3000/assets/icon-32',
      "HighResolutionIconUrl",
      "32×32",
    ],
    ["an icon that is no image", "assets/icon-32.png", "assets/icon.svg", "IconUrl", "not a PNG"],
    ["an icon size that Excel wants", /<bt:Image size="80"[^>]+>/, "", "Icon", "80 pixels"],
    [
      "a resid that names nothing",
      '<Label resid="Open.Label"/>',
      '<Label resid="Open.Lable"/>',
      "Open.Lable",
      "no resource",
    ],
    [
      "a resid of the wrong list",
      '<Label resid="Group.Label"/>',
      '<Label resid="Open.Tip"/>',
      "Open.Tip",
      "bt:ShortStrings",
    ],
    [
      "a resource that nothing uses",
      "<bt:LongStrings>",
      '<bt:LongStrings><bt:String id="Old" DefaultValue="旧"><bt:Override Locale="en-US" Value="old"/></bt:String>',
      "Old",
      "used by nothing",
    ],
    [
      "two resources with one id",
      '<bt:String id="Open.Tip"',
      '<bt:String id="Open.Label"',
      "Open.Label",
      "more than one resource",
    ],
    ["a resource id of 33 characters", /Group\.Label/g, "G".repeat(33), "G".repeat(33), "1 to 32"],
    [
      "a short text of 126 characters",
      'Value="Plan Review is ready"',
      `Value="${"x".repeat(126)}"`,
      "GetStarted.Title",
      "longer than 125",
    ],
    [
      "a long text of 251 characters",
      'id="Open.Tip" DefaultValue="',
      `id="Open.Tip" DefaultValue="${"审".repeat(251)}`,
      "Open.Tip",
      "longer than 250",
    ],
    [
      "a description of 251 characters",
      '<Description DefaultValue="',
      `<Description DefaultValue="${"审".repeat(251)}`,
      "Description",
      "longer than 250",
    ],
    ["an empty text", 'Value="Plan Review is ready"', 'Value=" "', "GetStarted.Title", "empty"],
    [
      "a text without its English",
      /<bt:Override Locale="en-US" Value="Plan Review is ready"\/>/,
      "",
      "GetStarted.Title",
      "no text for en-US",
    ],
    [
      "a name without its English",
      /<Override Locale="en-US" Value="Plan Review"\/>/,
      "",
      "DisplayName",
      "no text for en-US",
    ],
  ];
  test.each(faults)("%s", (_name, from, to, where, what) => {
    const changed = manifest.replace(from, to);
    expect(changed).not.toBe(manifest);
    expect(checkManifest(changed, repository)).toContainEqual({ where, what: expect.stringContaining(what) });
  });

  test("texts exactly at the limit are not", () => {
    const changed = manifest
      .replace('Value="Plan Review is ready"', `Value="${"x".repeat(125)}"`)
      .replace(/id="Open\.Tip" DefaultValue="[^"]+"/, `id="Open.Tip" DefaultValue="${"审".repeat(250)}"`)
      .replace(/Group\.Label/g, "G".repeat(32));
    expect(checkManifest(changed, repository)).toEqual([]);
  });
});

describe("icons", () => {
  test.each(ICON_SIZES)("icon-%d.png is what its drawing gives", (size) => {
    const committed = readFileSync(join(__dirname, "..", "..", "assets", `icon-${size}.png`));
    expect(pngSize(committed)).toEqual({ width: size, height: size });
    expect(Buffer.compare(committed, Buffer.from(drawIcon(size)))).toBe(0);
  });

  test.each(COMMAND_ICONS)("the icons of the command %s are what their drawing gives", (name) => {
    for (const size of COMMAND_SIZES) {
      const committed = readFileSync(join(__dirname, "..", "..", "assets", `command-${name}-${size}.png`));
      expect(pngSize(committed)).toEqual({ width: size, height: size });
      expect(Buffer.compare(committed, Buffer.from(drawCommandIcon(name, size)))).toBe(0);
    }
  });

  test("bytes that are no PNG have no size", () => {
    expect(pngSize(new Uint8Array(0))).toBeUndefined();
    expect(pngSize(new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>"))).toBeUndefined();
  });
});
