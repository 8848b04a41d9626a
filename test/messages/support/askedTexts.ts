/** Which texts the sources ask for, read from them with the compiler's types: `tier.${tier}` asks for every tier that `tier` may be. */
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../../..");

export interface Asked {
  /** Every text written out in the sources, and what templates with known parts come to. */
  readonly written: ReadonlySet<string>;
  /** Templates with a part that is only known at run time, * standing for it: where they stand. */
  readonly open: ReadonlyMap<string, string>;
  /** Keys that are looked up for sure (`text`, `textOfKey`, `term`, `terms`): where they stand. */
  readonly needed: ReadonlyMap<string, string>;
  /** Clauses cited in the sources: "20", "20.2", "20.2.8". */
  readonly cited: ReadonlySet<string>;
}

/** The sources as a program. Packages are left out but for React, whose states tell types: parsing them takes longer than all of ours. */
function sources(): ts.Program {
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  const bare: ts.CompilerOptions = { ...options, noEmit: true, incremental: false, types: [] };
  const host = ts.createCompilerHost(bare);
  host.resolveModuleNameLiterals = (names, from) =>
    names.map(({ text }) =>
      text.startsWith(".") || text === "react"
        ? ts.resolveModuleName(text, from, bare, host)
        : { resolvedModule: undefined },
    );
  return ts.createProgram(
    fileNames.filter((file) => isOurs(file)),
    bare,
    host,
  );
}

const isOurs = (file: string): boolean => /^(?:src|scripts)\//.test(relative(ROOT, file).replaceAll("\\", "/"));
const isCatalogue = (file: string): boolean => /\/src\/messages\/(?:zh-CN|en-US)\//.test(file.replaceAll("\\", "/"));

export function askedTexts(): Asked {
  const program = sources();
  const checker = program.getTypeChecker();
  const written = new Set<string>();
  const open = new Map<string, string>();
  const needed = new Map<string, string>();
  const cited = new Set<string>();
  for (const file of program.getSourceFiles()) {
    if (!isOurs(file.fileName) || isCatalogue(file.fileName) || file.fileName.endsWith(".generated.ts")) continue;
    const visit = (node: ts.Node): void => {
      for (const key of templatesOf(node, checker) ?? []) {
        const place = placeOf(file, node);
        if (key.includes("*")) open.set(key, place);
        else written.add(key);
        if (!key.includes("*") && key.includes(".") && isLookUp(node)) needed.set(key, place);
      }
      if (ts.isObjectLiteralExpression(node)) for (const clause of clausesOf(node)) cited.add(clause);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { written, open, needed, cited };
}

function placeOf(file: ts.SourceFile, node: ts.Node): string {
  return `${relative(ROOT, file.fileName).replaceAll("\\", "/")}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

/** What a literal or a template comes to, each way that its parts' types allow; null for anything else. */
function templatesOf(node: ts.Node, checker: ts.TypeChecker): readonly string[] | null {
  if (ts.isStringLiteralLike(node)) return [node.text];
  const isExpression = ts.isTemplateExpression(node);
  if (!isExpression && !ts.isTemplateLiteralTypeNode(node)) return null;
  const spans = isExpression
    ? node.templateSpans.map(
        ({ expression, literal }) => [checker.getTypeAtLocation(expression), literal.text] as const,
      )
    : node.templateSpans.map(({ type, literal }) => [checker.getTypeFromTypeNode(type), literal.text] as const);
  const fixed = node.head.text + spans.map(([, literal]) => literal).join("");
  if (!/^[\w.-]*\.[\w.-]*$/.test(fixed)) return null;
  const known = spans.map(([type]) => valuesOf(type, checker));
  const isOpen = known.includes(null);
  if (isOpen && !isExpression) return null;
  return spans.reduce<readonly string[]>(
    (made, [, literal], index) => {
      // One pattern is enough where a part is open, but what stands before the first word tells patterns apart.
      const values = isOpen && node.head.text + String(index) !== "0" ? null : known[index];
      return made.flatMap((before) => (values ?? ["*"]).map((value) => before + value + literal));
    },
    [node.head.text],
  );
}

/** The texts and numbers that a type consists of; null if it has others as well. */
function valuesOf(type: ts.Type, checker: ts.TypeChecker): readonly string[] | null {
  if (type.isUnion()) {
    const all = type.types.map((each) => valuesOf(each, checker));
    return all.includes(null) ? null : all.flatMap((each) => each ?? []);
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return [String(type.value)];
  const bound = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : undefined;
  return bound === undefined ? null : valuesOf(bound, checker);
}

/** Whether a text is what a look-up is given: text(locale, HERE, …), t(HERE), { term: HERE }, { terms: [HERE] }. */
function isLookUp(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isAsExpression(parent)) return isLookUp(parent);
  if (ts.isCallExpression(parent) && ts.isIdentifier(parent.expression)) {
    const place = { t: 0, text: 1, textOfKey: 1 }[parent.expression.text];
    return place !== undefined && parent.arguments[place] === node;
  }
  if (ts.isPropertyAssignment(parent)) return parent.name.getText() === "term";
  return (
    ts.isArrayLiteralExpression(parent) &&
    ts.isPropertyAssignment(parent.parent) &&
    parent.parent.name.getText() === "terms"
  );
}

/** { article: 20, paragraph: 2, item: 8 } cites 20, 20.2 and 20.2.8; an item known only at run time is "*". */
function clausesOf(node: ts.ObjectLiteralExpression): readonly string[] {
  const numbers = ["article", "paragraph", "item"].map((name) => {
    const property = node.properties.find((each) => each.name?.getText() === name);
    if (property === undefined) return null;
    return ts.isPropertyAssignment(property) && ts.isNumericLiteral(property.initializer)
      ? property.initializer.text
      : "*";
  });
  const given = numbers.slice(0, numbers.includes(null) ? numbers.indexOf(null) : 3);
  return given.map((_, index) => given.slice(0, index + 1).join("."));
}
