import { pngSize } from "./png";
import { child, descendants, parseXml, type XmlElement } from "./xml";

/** One thing that is wrong with the manifest: where, and what. For the developer who runs `npm run validate`. */
export interface ManifestFault {
  readonly where: string;
  readonly what: string;
}

export interface ManifestSurroundings {
  /** Bytes of a file as the add-in's server would serve it, by path without leading slash; undefined = not there. */
  readonly file: (path: string) => Uint8Array | undefined;
  /** HTML pages that the build makes. */
  readonly pages: readonly string[];
  /** Locales that every text needs besides the default one. */
  readonly locales: readonly string[];
}

/** Limits of the manifest schema (MS-OWEMXML: ShortString, LongString, resource ids; Excel's icon sizes). */
const SHORT = 125;
const LONG = 250;
const RESID = 32;
const CONTROL_ICONS = [16, 32, 80];

/** Order of the base part's elements: the schema is a sequence, and Excel rejects another order. */
const BASE_ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const REQUIRED = BASE_ORDER.filter((name) => !["AlternateId", "Requirements"].includes(name));

/** Which list of resources an element's resid must name. */
const RESOURCE_LIST: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  SourceLocation: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  FunctionFile: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** All faults of a manifest, none if it is in order. Never throws. */
export function checkManifest(text: string, surroundings: ManifestSurroundings): ManifestFault[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    return [{ where: "manifest", what: `is not well-formed XML: ${(error as Error).message}` }];
  }
  return [
    ...checkBase(root),
    ...checkAddresses(root, surroundings),
    ...checkResources(root),
    ...checkIcons(root, surroundings),
    ...checkTexts(root, surroundings.locales),
  ];
}

function checkBase(root: XmlElement): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const fault = (where: string, what: string) => faults.push({ where, what });
  if (root.attributes["xsi:type"] !== "TaskPaneApp") fault("OfficeApp", "xsi:type is not TaskPaneApp");
  for (const name of REQUIRED) if (!child(root, name)) fault(name, "is missing");
  for (const { name } of root.children)
    if (!BASE_ORDER.includes(name)) fault(name, "is not an element of the base part");
  const places = root.children.map(({ name }) => BASE_ORDER.indexOf(name));
  places.forEach((place, index) => {
    if (index > 0 && place >= 0 && place <= (places[index - 1] ?? -1))
      fault(root.children[index]!.name, "stands twice or in the wrong order");
  });
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(child(root, "Id")?.text ?? "")) fault("Id", "is not a GUID");
  if (!/^\d{1,5}(\.\d{1,5}){2,3}$/.test(child(root, "Version")?.text ?? ""))
    fault("Version", "is not of the form 1.2.3.4");
  if (child(root, "Permissions")?.text !== "ReadWriteDocument") fault("Permissions", "is not ReadWriteDocument");
  if (!child(root, "Hosts")?.children.some(({ attributes }) => attributes.Name === "Workbook"))
    fault("Hosts", "does not name Workbook");
  for (const element of descendants(root)) {
    if (element.name === "Requirements")
      fault("Requirements", "hides the add-in without a word where it is not met; check at run time instead");
    if (
      element.name === "Action" &&
      element.attributes["xsi:type"] === "ShowTaskpane" &&
      !child(element, "TaskpaneId")?.text
    )
      fault("Action", "has no TaskpaneId, so the pane cannot open by itself");
  }
  const ids = descendants(root)
    .filter(({ name }) => name === "Group" || name === "Control")
    .map(({ attributes }) => attributes.id ?? "");
  for (const id of duplicates(ids)) fault(id, "is the id of more than one group or control");
  return faults;
}

/** Every address of the manifest with the element it stands in. */
function addresses(root: XmlElement): { readonly where: string; readonly address: string }[] {
  return descendants(root).flatMap((element) => {
    const isAddress = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Image|bt:Url)$/.test(element.name);
    if (element.name === "AppDomain") return [{ where: "AppDomain", address: element.text }];
    if (!isAddress || element.attributes.resid !== undefined) return [];
    const where = element.attributes.id ?? element.name;
    const values = [
      element.attributes.DefaultValue ?? "",
      ...element.children.map(({ attributes }) => attributes.Value ?? ""),
    ];
    return values.map((address) => ({ where, address }));
  });
}

function checkAddresses(root: XmlElement, { file, pages }: ManifestSurroundings): ManifestFault[] {
  const own = originOf(child(child(root, "DefaultSettings"), "SourceLocation")?.attributes.DefaultValue ?? "");
  return addresses(root).flatMap(({ where, address }) => {
    if (!address.startsWith("https://") || !originOf(address))
      return [{ where, what: `is not an https address: "${address}"` }];
    if (originOf(address) !== own || where === "AppDomain") return [];
    const path = new URL(address).pathname.slice(1);
    const isThere = path.endsWith(".html") ? pages.includes(path) : file(path) !== undefined;
    return isThere ? [] : [{ where, what: `names a file that is not there: ${path}` }];
  });
}

function checkResources(root: XmlElement): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const all = descendants(root);
  const resources = child(child(root, "VersionOverrides"), "Resources");
  const listOf = new Map<string, string>();
  const ids = (resources?.children ?? []).flatMap((list) =>
    list.children.map(({ attributes }) => {
      listOf.set(attributes.id ?? "", list.name);
      return attributes.id ?? "";
    }),
  );
  for (const id of duplicates(ids)) faults.push({ where: id, what: "is the id of more than one resource" });
  for (const id of ids)
    if (id.length === 0 || id.length > RESID)
      faults.push({ where: id || "resource", what: `needs an id of 1 to ${RESID} characters` });
  const used = all.filter(({ attributes }) => attributes.resid !== undefined);
  for (const { name, attributes } of used) {
    const list = listOf.get(attributes.resid!);
    if (!list) faults.push({ where: attributes.resid!, what: `is used by ${name} but is no resource` });
    else if (RESOURCE_LIST[name] && RESOURCE_LIST[name] !== list)
      faults.push({
        where: attributes.resid!,
        what: `is used by ${name}, which takes one of ${RESOURCE_LIST[name]}, but stands in ${list}`,
      });
  }
  const usedIds = new Set(used.map(({ attributes }) => attributes.resid));
  for (const id of ids) if (!usedIds.has(id)) faults.push({ where: id, what: "is used by nothing" });
  return faults;
}

function checkIcons(root: XmlElement, { file }: ManifestSurroundings): ManifestFault[] {
  const faults: ManifestFault[] = [];
  const all = descendants(root);
  const addressOf = (resid: string | undefined) =>
    all.find(({ name, attributes }) => name === "bt:Image" && attributes.id === resid)?.attributes.DefaultValue;
  const wanted: { where: string; address: string | undefined; size: number }[] = [
    { where: "IconUrl", address: child(root, "IconUrl")?.attributes.DefaultValue, size: 32 },
    {
      where: "HighResolutionIconUrl",
      address: child(root, "HighResolutionIconUrl")?.attributes.DefaultValue,
      size: 64,
    },
  ];
  for (const icon of all.filter(({ name }) => name === "Icon")) {
    const sizes = icon.children.map(({ attributes }) => Number(attributes.size));
    for (const size of CONTROL_ICONS)
      if (!sizes.includes(size)) faults.push({ where: "Icon", what: `has no image of ${size} pixels` });
    for (const { attributes } of icon.children)
      wanted.push({
        where: attributes.resid ?? "Icon",
        address: addressOf(attributes.resid),
        size: Number(attributes.size),
      });
  }
  for (const { where, address, size } of wanted) {
    if (!address || !originOf(address)) continue;
    const bytes = file(new URL(address).pathname.slice(1));
    if (!bytes) continue;
    const real = pngSize(bytes);
    if (!real) faults.push({ where, what: "is not a PNG image" });
    else if (real.width !== size || real.height !== size)
      faults.push({ where, what: `is ${real.width}×${real.height} pixels, not ${size}×${size}` });
  }
  return faults;
}

function checkTexts(root: XmlElement, locales: readonly string[]): ManifestFault[] {
  const overrides = child(root, "VersionOverrides");
  const strings = (list: string) => child(child(overrides, "Resources"), list)?.children ?? [];
  const texts = [
    ...["DisplayName", "ProviderName"].map((name) => ({ element: child(root, name), limit: SHORT })),
    { element: child(root, "Description"), limit: LONG },
    ...strings("bt:ShortStrings").map((element) => ({ element, limit: SHORT })),
    ...strings("bt:LongStrings").map((element) => ({ element, limit: LONG })),
  ];
  return texts.flatMap(({ element, limit }) => {
    if (!element) return [];
    const where = element.attributes.id ?? element.name;
    const translations = element.children.map(({ attributes }) => attributes);
    const values = [element.attributes.DefaultValue ?? element.text, ...translations.map(({ Value }) => Value ?? "")];
    const faults = values.flatMap((value) =>
      value.trim() === ""
        ? [{ where, what: "is empty" }]
        : [...value].length > limit
          ? [{ where, what: `is longer than ${limit} characters: "${value}"` }]
          : [],
    );
    // A provider's name is one text for all languages in the schema.
    const missing =
      element.name === "ProviderName"
        ? []
        : locales.filter((locale) => !translations.some(({ Locale }) => Locale === locale));
    return [...faults, ...missing.map((locale) => ({ where, what: `has no text for ${locale}` }))];
  });
}

function duplicates(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function originOf(address: string): string | undefined {
  try {
    return new URL(address).origin;
  } catch {
    return undefined;
  }
}
