import { Command, CommanderError } from "commander";
import { text, type Locale, type MessageKey } from "../words";
import { localeOf, UsageError } from "../options";

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
  let help = "";
  const command = new Command("npm run merge --")
    .usage("FILE... --into LIBRARY --out FILE [--sheet NAME] [--json] [--lang LANG]")
    .description(say("cli.merge.help.what"))
    .argument("[FILE...]", say("cli.merge.help.files"))
    .option("--into <LIBRARY>", say("cli.merge.help.into"))
    .option("--out <FILE>", say("cli.merge.help.out"))
    .option("--sheet <NAME>", say("cli.merge.help.sheet"))
    .option("--json", say("cli.merge.help.json"))
    .option("--lang <LANG>", say("cli.help.lang"))
    .helpOption("-h, --help", say("cli.help.help"))
    .addHelpText("after", say("cli.merge.help.after"))
    .exitOverride()
    .configureOutput({
      writeOut: (written) => {
        help += written;
      },
      writeErr: () => undefined,
    });
  try {
    command.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { help };
    throw new UsageError(error.message.replace(/^error: /, ""));
  }
  const options = command.opts<{ into?: string; out?: string; sheet?: string; json?: boolean; lang?: string }>();
  if (options.lang !== undefined && options.lang !== "zh-CN" && options.lang !== "en-US")
    throw new UsageError(say("cli.usage.lang", { text: options.lang }));
  if (command.args.length === 0) throw new UsageError(say("cli.usage.noFiles"));
  if (!options.into) throw new UsageError(say("cli.merge.usage.noInto"));
  if (!options.out) throw new UsageError(say("cli.merge.usage.noOut"));
  return {
    files: command.args,
    into: options.into,
    out: options.out,
    sheet: options.sheet ?? null,
    json: options.json ?? false,
    locale,
  };
}
