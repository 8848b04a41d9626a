import { text, type Locale, type MessageKey } from "../words";
import { parse } from "../command";
import { localeOf } from "../options";
import { UsageError } from "../usageFault";

/** What a merge is asked for. */
export interface MergeRequest {
  readonly files: readonly string[];
  readonly into: string;
  readonly out: string;
  readonly sheet: string | null;
  readonly json: boolean;
  readonly locale: Locale;
}

/** The request, or the help text that was asked for instead. Throws UsageError. */
export function readMergeArguments(args: readonly string[]): MergeRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: MessageKey, data: Record<string, string> = {}): string => text(locale, key, data);
  const parsed = parse<{ into?: string; out?: string; sheet?: string; json?: boolean; lang?: string }>(
    "npm run merge --",
    locale,
    args,
    (command) =>
      command
        .usage("FILE... --into LIBRARY --out FILE [--sheet NAME] [--json] [--lang LANG]")
        .description(say("cli.merge.help.what"))
        .argument("[FILE...]", say("cli.merge.help.files"))
        .option("--into <LIBRARY>", say("cli.merge.help.into"))
        .option("--out <FILE>", say("cli.merge.help.out"))
        .option("--sheet <NAME>", say("cli.merge.help.sheet"))
        .option("--json", say("cli.merge.help.json"))
        .addHelpText("after", say("cli.merge.help.after")),
  );
  if ("help" in parsed) return parsed;
  const { options, files } = parsed;
  if (files.length === 0) throw new UsageError(say("cli.usage.noFiles"));
  if (!options.into) throw new UsageError(say("cli.merge.usage.noInto"));
  if (!options.out) throw new UsageError(say("cli.merge.usage.noOut"));
  return {
    files: files,
    into: options.into,
    out: options.out,
    sheet: options.sheet ?? null,
    json: options.json ?? false,
    locale,
  };
}
