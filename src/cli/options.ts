import { readFileSync } from "node:fs";
import { type Day, dayOfIso, dayOfNow } from "../exact";
import { LOCALES } from "../messages/locale";
import { text, type Locale, type MessageKey } from "./words";
import { DAZHOU_2023, PolicyFileError, policyOfJson, type PolicyPack } from "../regulation";
import type { ResultChoice } from "../marking";
import { columnsNamed } from "./columnNames";
import { parse } from "./command";
import { jsonFault, UsageError } from "./usageFault";

/** What the command line asks for. */
export interface ReviewRequest {
  readonly files: readonly string[];
  readonly sheet: string | null;
  readonly asOf: Day;
  readonly policy: PolicyPack;
  readonly json: boolean;
  readonly out: string | null;
  /** Marked copies get hints on flagged cells; else as the workbook's own settings say. */
  readonly hints?: boolean;
  /** Tier and amounts of marked copies are formulas; else as the workbook's own settings say. */
  readonly formulas?: boolean;
  /** Result columns of marked copies; null: as the workbook's own settings say. */
  readonly columns?: ResultChoice | null;
  /** Nothing is reviewed: copies without our marks are written. */
  readonly clear?: boolean;
  readonly locale: Locale;
}

interface Options {
  readonly sheet?: string;
  readonly asOf?: string;
  readonly policy?: string;
  readonly json?: boolean;
  readonly out?: string;
  readonly columns?: string;
  readonly hints?: boolean;
  readonly formulas?: boolean;
  readonly clear?: boolean;
  lang?: string;
}

/** The request, or the help text that was asked for instead. Throws UsageError. */
export function readArguments(args: readonly string[], now: Date): ReviewRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: MessageKey, data: Record<string, string> = {}): string => text(locale, key, data);
  const parsed = parse<Options>("npm run review --", locale, args, (command) =>
    command
      .usage(
        "FILE... [--sheet NAME] [--as-of YYYY-MM-DD] [--policy FILE] [--json] [--out DIR] [--columns NAMES] [--hints] [--formulas] [--clear] [--lang LANG]",
      )
      .description(say("cli.help.what"))
      .argument("[FILE...]", say("cli.help.files"))
      .option("--sheet <NAME>", say("cli.help.sheet"))
      .option("--as-of <YYYY-MM-DD>", say("cli.help.asOf"))
      .option("--policy <FILE>", say("cli.help.policy"))
      .option("--json", say("cli.help.json"))
      .option("--out <DIR>", say("cli.help.out"))
      .option("--columns <NAMES>", say("cli.help.columns"))
      .option("--hints", say("cli.help.hints"))
      .option("--formulas", say("cli.help.formulas"))
      .option("--clear", say("cli.help.clear"))
      .addHelpText("after", say("cli.help.after")),
  );
  if ("help" in parsed) return parsed;
  const { options, files } = parsed;
  const asOf = options.asOf === undefined ? dayOfNow(now) : dayOfIso(options.asOf);
  if (asOf === null) throw new UsageError(say("cli.usage.asOf", { text: options.asOf ?? "" }));
  if (options.hints && options.out === undefined) throw new UsageError(say("cli.usage.hints"));
  if (options.formulas && options.out === undefined) throw new UsageError(say("cli.usage.formulas"));
  if (options.columns !== undefined && options.out === undefined) throw new UsageError(say("cli.usage.columns.out"));
  if (
    options.clear &&
    (options.out === undefined || options.json || options.hints || options.formulas || options.columns !== undefined)
  )
    throw new UsageError(say("cli.usage.clear"));
  if (files.length === 0) throw new UsageError(say("cli.usage.noFiles"));
  return {
    files,
    sheet: options.sheet ?? null,
    asOf,
    json: options.json ?? false,
    out: options.out ?? null,
    columns: options.columns === undefined ? null : columnsNamed(options.columns, locale),
    hints: options.hints ?? false,
    formulas: options.formulas ?? false,
    clear: options.clear ?? false,
    locale,
    policy: options.policy === undefined ? DAZHOU_2023 : readPolicy(options.policy, locale),
  };
}

/** Known before everything else, so that faults are told in it. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.indexOf("--lang");
  const chosen = (locale: Locale): boolean => args.includes(`--lang=${locale}`) || (at >= 0 && args[at + 1] === locale);
  return [...LOCALES].reverse().find(chosen) ?? "zh-CN";
}

export function readPolicy(file: string, locale: Locale): PolicyPack {
  let json: unknown;
  let content: string | null = null;
  try {
    content = readFileSync(file, "utf8").replace(/^\uFEFF/, "");
    json = JSON.parse(content);
  } catch (error) {
    throw new UsageError(
      text(locale, "cli.usage.policyFile", { file, detail: jsonFault(file, content, error, locale) }),
    );
  }
  try {
    return policyOfJson(json, DAZHOU_2023);
  } catch (error) {
    if (!(error instanceof PolicyFileError)) throw error;
    throw new UsageError(
      error.faults
        .map(({ path, expected, data }) =>
          text(locale, "cli.usage.policyFault", {
            file,
            path: path || "-",
            expected: text(locale, `policyFault.${expected}`, data),
          }),
        )
        .join("\n"),
    );
  }
}
