/**
 * Writes src/workbench/protocol/typeTable.generated.ts from the installed Excel client library: which types there are,
 * their members as the protocol names them, and the API set each belongs to. Run it after the library's version changes:
 *   npx tsx scripts/generate-type-table.ts          writes the file
 *   npx tsx scripts/generate-type-table.ts --check  only says whether it is current (exit code 1 if not)
 * Only names and versions are taken, found in the syntax tree of the library's readable build.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const target = path.join(root, "src/workbench/protocol/typeTable.generated.ts");
const require = createRequire(import.meta.url);

/** Pivot and the like are never served by the host: their members need no table, only their types a name. */
const SERVED =
  /^(Application|AutoFilter|Cell\w+|Chart(|Axes|Axis|Collection|DataLabels|DataLabelFormat|Fill|Font|Legend|LineFormat|Series|SeriesCollection|SeriesFormat|Title)|Conditional(Format|FormatCollection|FormatRule|RangeBorder|RangeBorderCollection|RangeFill|RangeFont|RangeFormat)|CustomConditionalFormat|DataValidation|Filter|FormatProtection|FreezePanes|HeaderFooter|HeaderFooterGroup|NamedItem|NamedItemCollection|PageBreakCollection|PageLayout|Range\w*|Runtime|Setting\w*|Table|TableCollection|TableColumn|TableColumnCollection|TableScopedCollection|TableSort|Workbook|WorkbookProtection|WorkbookRangeAreas|Worksheet|WorksheetCollection|WorksheetCustomProperty\w*|WorksheetFreezePanes|WorksheetProtection)$/;

interface Members {
  collection: boolean;
  item?: string;
  byIndex: boolean;
  members: Map<string, string>;
}

function literalList(node: ts.Node): string[] {
  const list: string[] = [];
  const visit = (n: ts.Node): void => {
    if (ts.isReturnStatement(n) && n.expression && ts.isArrayLiteralExpression(n.expression)) {
      for (const e of n.expression.elements) list.push(ts.isStringLiteral(e) ? e.text : e.getText());
    } else ts.forEachChild(n, visit);
  };
  visit(node);
  return list;
}

/** Calls inside a function body by the called name, with their arguments. */
function calls(node: ts.Node, name: string): ts.NodeArray<ts.Expression>[] {
  const found: ts.NodeArray<ts.Expression>[] = [];
  const visit = (n: ts.Node): void => {
    if (ts.isCallExpression(n) && n.expression.getText() === name) found.push(n.arguments);
    ts.forEachChild(n, visit);
  };
  visit(node);
  return found;
}

const text = (e: ts.Expression | undefined): string => (e && ts.isStringLiteral(e) ? e.text : e ? e.getText() : "");
const typeName = (e: ts.Expression | undefined): string => text(e).replace(/^Excel\./, "");

/** "@1.9", "@ExcelApiOnline/1.1", or "" for what was there from the beginning. */
function since(body: ts.Node): string {
  const check = calls(body, "_throwIfApiNotSupported")[0];
  if (!check) return "";
  const set = text(check[1]);
  return "@" + (set === "_defaultApiSetName" ? "" : set + "/") + text(check[2]);
}

/** One member's entry: its kind, its type where it leads to an object, and its API set. */
function member(body: ts.Node): [name: string, entry: string] | null {
  const navigation = calls(body, "_createPropertyObject")[0];
  if (navigation) return [text(navigation[2]), `n:${typeName(navigation[0])}${since(body)}`];
  const object = calls(body, "_createMethodObject")[0];
  if (object) return [text(object[2]), `o:${typeName(object[0])}${since(body)}`];
  const invoke = calls(body, "_invokeMethod")[0];
  if (invoke) return [text(invoke[1]), `m${since(body)}`];
  return null;
}

function readClass(name: string, body: ts.Block): Members {
  const out: Members = { collection: false, byIndex: false, members: new Map() };
  let scalars: string[] = [];
  let serverNames: string[] = [];
  let writable: string[] = [];
  const getters = new Map<string, ts.Node>();
  for (const statement of body.statements) {
    if (!ts.isExpressionStatement(statement)) continue;
    const e = statement.expression;
    if (
      ts.isCallExpression(e) &&
      e.expression.getText() === "Object.defineProperty" &&
      text(e.arguments[0]) === `${name}.prototype`
    ) {
      const property = text(e.arguments[1]);
      const descriptor = e.arguments[2] as ts.ObjectLiteralExpression;
      const getter = descriptor.properties.find((p) => p.name?.getText() === "get");
      if (!getter) continue;
      if (property === "_isCollection") out.collection = true;
      else if (property === "_scalarPropertyNames") scalars = literalList(getter);
      else if (property === "_scalarPropertyOriginalNames") serverNames = literalList(getter);
      else if (property === "_scalarPropertyUpdateable") writable = literalList(getter);
      else getters.set(property, getter);
    } else if (ts.isBinaryExpression(e) && e.left.getText().startsWith(`${name}.prototype.`)) {
      const property = e.left.getText().slice(`${name}.prototype.`.length);
      const child = calls(e.right, "_createChildItemObject")[0];
      if (child && property === "_handleResult") {
        out.item = typeName(child[0]);
        out.byIndex = text(child[1]) === "false";
      }
      const indexer = calls(e.right, "_createIndexerObject")[0];
      if (indexer) {
        out.item = typeName(indexer[0]);
        continue;
      }
      const entry = member(e.right);
      if (entry) out.members.set(entry[0], entry[1]);
    }
  }
  for (const getter of getters.values()) {
    const entry = member(getter);
    if (entry) out.members.set(entry[0], entry[1]);
  }
  scalars.forEach((scalar, i) => {
    const getter = getters.get(scalar);
    const server = serverNames[i] ?? scalar;
    out.members.set(server, `${writable[i] === "true" ? "w" : "r"}${getter ? since(getter) : ""}`);
  });
  if (out.collection && getters.has("count")) out.members.set("Count", "r");
  return out;
}

export function generate(): string {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const version = (require("@microsoft/office-js/package.json") as { version: string }).version;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2020, true);
  const types = new Map<string, Members>();
  const visit = (node: ts.Node, inExcel: boolean): void => {
    if (ts.isVariableDeclaration(node) && inExcel && node.initializer && ts.isIdentifier(node.name)) {
      const call = ts.isParenthesizedExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (ts.isCallExpression(call)) {
        const callee = ts.isParenthesizedExpression(call.expression) ? call.expression.expression : call.expression;
        if (ts.isFunctionExpression(callee) && callee.parameters[0]?.name.getText() === "_super") {
          if (SERVED.test(node.name.text)) types.set(node.name.text, readClass(node.name.text, callee.body));
          return;
        }
      }
    }
    const enters = ts.isFunctionExpression(node) && node.parameters[0]?.name.getText() === "Excel";
    ts.forEachChild(node, (child) => visit(child, inExcel || enters));
  };
  visit(source, false);

  const lines = [...types]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, t]) => {
      const members = [...t.members].sort(([a], [b]) => (a < b ? -1 : 1)).map(([m, entry]) => `    ${m}: "${entry}",`);
      const head = [
        t.collection ? `collection: true, ` : "",
        t.item ? `item: "${t.item}", ` : "",
        t.byIndex ? `byIndex: true, ` : "",
      ].join("");
      return `  ${name}: { ${head}members: {\n${members.join("\n")}\n  } },`;
    });
  return `// Generated by scripts/generate-type-table.ts from @microsoft/office-js ${version}. Do not edit.
import type { TypeTable } from "./typeInfo";

/** The library version the table was read from. */
export const LIBRARY_VERSION = "${version}";

/** See typeTable.ts for the meaning of the entries. */
export const TYPE_TABLE: TypeTable = {
${lines.join("\n")}
};
`;
}

const invoked = process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url);
if (invoked) {
  const generated = generate();
  if (process.argv.includes("--check")) {
    const current = readFileSync(target, "utf8") === generated;
    console.log(
      current
        ? "The type table is current."
        : "The type table differs from the installed library: run npx tsx scripts/generate-type-table.ts",
    );
    process.exitCode = current ? 0 : 1;
  } else writeFileSync(target, generated);
}
