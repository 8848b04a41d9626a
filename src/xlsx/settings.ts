import { relationshipsOf } from "./model/relationships";
import { findParts } from "./model/workbook";
import type { XlsxPackage } from "./package";
import { append, CONTENT_TYPES, placesOf } from "./patch/parts";
import { Splice } from "./xml/splice";
import { child, childrenNamed, parseXml, prefixOf, type XmlElement } from "./xml/tree";
import { element } from "./xml/write";

/** The manifest's Id, by which Office names the add-in in a file. */
export const ADD_IN_ID = "5c0f0b5e-7d0e-4b8a-9b2f-3a6f51d2c7e4";
const ADD_IN_VERSION = "1.0.0.0";
/** A store gives add-ins an id of its own; the keys of our settings begin alike everywhere. */
const OWN_KEY = "PlanReview.";

const PART = /(^|\/)webextension\d*\.xml$/i;
const WEB_EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const KIND = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const CONTENT = "application/vnd.ms-office.webextension";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Settings to write, by key; null takes one out. */
export type SettingChanges = readonly (readonly [key: string, value: unknown])[];

interface OwnPart {
  readonly name: string;
  readonly xml: string;
  readonly root: XmlElement;
}

/**
 * The settings that the add-in keeps in the workbook. Office writes them into the add-in's web extension part, as JSON
 * in a property's value (MS-OWEXML 2.2.1). Those that are damaged are left out.
 */
export function storedSettings(pkg: XlsxPackage): ReadonlyMap<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const property of propertiesOf(ownPart(pkg)?.root)) {
    const [key, value] = [property.attributes.get("name"), property.attributes.get("value")];
    if (key === undefined || value === undefined || settings.has(key)) continue;
    try {
      settings.set(key, JSON.parse(value) as unknown);
    } catch {
      // Written by another hand: it counts as not there.
    }
  }
  return settings;
}

/** One of them; null if there is none or it is damaged. */
export const readStoredSetting = (pkg: XlsxPackage, key: string): unknown => storedSettings(pkg).get(key) ?? null;

/**
 * Writes settings as Office does: into the add-in's web extension part, or into a new one with its task pane (hidden),
 * relationships and content types. Every other part stays byte for byte.
 * @throws HostError "unreadable" (the package's relationships are damaged)
 */
export function writeStoredSettings(pkg: XlsxPackage, changes: SettingChanges): void {
  const part = ownPart(pkg);
  if (part) pkg.writeText(part.name, patched(part, changes));
  else if (changes.some(([, value]) => isKept(value))) addPart(pkg, changes);
}

function ownPart(pkg: XlsxPackage): OwnPart | null {
  const parts = pkg
    .names()
    .filter((name) => PART.test(name))
    .flatMap((name) => readPart(pkg, name));
  const named = parts.find(({ root }) =>
    [root, child(root, "alternateReferences")].some((list) => childrenNamed(list, "reference").some(isOurs)),
  );
  return (
    named ??
    parts.find(({ root }) =>
      propertiesOf(root).some(({ attributes }) => attributes.get("name")?.startsWith(OWN_KEY)),
    ) ??
    null
  );
}

/** A damaged part of whichever add-in is nothing that keeps the workbook from being read. */
function readPart(pkg: XlsxPackage, name: string): OwnPart[] {
  try {
    const xml = pkg.readText(name);
    return xml === null ? [] : [{ name, xml, root: parseXml(xml) }];
  } catch {
    return [];
  }
}

const isOurs = ({ attributes }: XmlElement): boolean =>
  attributes.get("id")?.replace(/[{}]/g, "").toLowerCase() === ADD_IN_ID;
const propertiesOf = (root: XmlElement | undefined): XmlElement[] =>
  childrenNamed(child(root, "properties"), "property");
const isKept = (value: unknown): boolean => value !== null && value !== undefined;

function patched({ xml, root }: OwnPart, changes: SettingChanges): string {
  const splice = new Splice(xml);
  const prefix = prefixOf(xml);
  const [list, properties] = [child(root, "properties"), propertiesOf(root)];
  const added: string[] = [];
  for (const [key, value] of new Map(changes)) {
    const [first, ...more] = properties.filter(({ attributes }) => attributes.get("name") === key);
    for (const twin of more) splice.replace(twin.start, twin.end, "");
    if (first) splice.replace(first.start, first.end, isKept(value) ? property(prefix, key, value) : "");
    else if (isKept(value)) added.push(property(prefix, key, value));
  }
  if (added.length === 0) return splice.result();
  const text = added.join("");
  if (list?.content) splice.insert(list.content.end, text);
  else if (list) splice.replace(list.start, list.end, `<${prefix}properties>${text}</${prefix}properties>`);
  else {
    // Their place is behind the references (CT_OsfWebExtension is a sequence).
    const before = child(root, "alternateReferences") ?? child(root, "reference");
    const whole = `<${prefix}properties>${text}</${prefix}properties>`;
    if (before) splice.insert(before.end, whole);
    else if (root.content) splice.insert(root.content.start, whole);
    else
      splice.replace(
        root.start,
        root.end,
        `${xml.slice(root.start, root.end).replace(/\s*\/>$/, ">")}${whole}</${prefix}${root.name}>`,
      );
  }
  return splice.result();
}

/** JSON is free of what XML cannot hold but for two signs that are no characters. */
function property(prefix: string, key: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[\uFFFE\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
  return element(`${prefix}property`, [
    ["name", key],
    ["value", json],
  ]);
}

function addPart(pkg: XlsxPackage, changes: SettingChanges): void {
  const standing = relationshipsOf(pkg, "").find(({ kind }) => kind === "webextensiontaskpanes")?.target ?? null;
  const panes =
    standing !== null && pkg.has(standing)
      ? standing
      : `${placesOf(findParts(pkg).workbook).folder}webextensions/taskpanes.xml`;
  const { folder, relationships } = placesOf(panes);
  let number = 1;
  while (pkg.has(`${folder}webextension${number}.xml`)) number += 1;
  const part = `webextension${number}.xml`;
  const id = `planReview${number}`;
  const properties = [...new Map(changes)]
    .filter(([, value]) => isKept(value))
    .map(([key, value]) => property("we:", key, value))
    .join("");
  pkg.writeText(
    `${folder}${part}`,
    `${HEAD}<we:webextension xmlns:we="${WEB_EXTENSION}" id="{${ADD_IN_ID.toUpperCase()}}">` +
      `${element("we:reference", [
        ["id", ADD_IN_ID],
        ["version", ADD_IN_VERSION],
        ["store", "developer"],
        ["storeType", "Registry"],
      ])}<we:alternateReferences/>` +
      `<we:properties>${properties}</we:properties><we:bindings/><we:snapshot xmlns:r="${REFERENCES}"/></we:webextension>`,
  );
  append(pkg, CONTENT_TYPES, (prefix) =>
    element(`${prefix}Override`, [
      ["PartName", `/${folder}${part}`],
      ["ContentType", `${CONTENT}+xml`],
    ]),
  );
  if (!pkg.has(panes)) {
    pkg.writeText(panes, `${HEAD}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`);
    append(pkg, "_rels/.rels", (prefix) =>
      element(`${prefix}Relationship`, [
        ["Id", "planReviewTaskPanes"],
        ["Type", `${KIND}taskpanes`],
        ["Target", panes],
      ]),
    );
    append(pkg, CONTENT_TYPES, (prefix) =>
      element(`${prefix}Override`, [
        ["PartName", `/${panes}`],
        ["ContentType", `${CONTENT}taskpanes+xml`],
      ]),
    );
  }
  append(pkg, panes, (prefix) =>
    element(
      `${prefix}taskpane`,
      [
        ["dockstate", "right"],
        ["visibility", "0"],
        ["width", "350"],
        ["row", "0"],
      ],
      element(`${prefix}webextensionref`, [
        ["xmlns:r", REFERENCES],
        ["r:id", id],
      ]),
    ),
  );
  if (!pkg.has(relationships))
    pkg.writeText(relationships, `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`);
  append(pkg, relationships, (prefix) =>
    element(`${prefix}Relationship`, [
      ["Id", id],
      ["Type", KIND],
      ["Target", part],
    ]),
  );
}
