import { type Day, dayOfIso, dayOfNow } from "../../exact";
import { DAZHOU_2023, type PolicyPack } from "../../regulation";
import { parse } from "../command";
import { localeOf, readPolicy } from "../options";
import { UsageError } from "../usageFault";
import { text, type Locale, type MessageKey } from "../words";

/** What the command line asks for. */
export interface ReportRequest {
  readonly file: string;
  readonly sheet: string | null;
  readonly asOf: Day;
  readonly policy: PolicyPack;
  readonly json: boolean;
  readonly out: string | null;
  /** Approval lists too, a worksheet for each body. */
  readonly lists: boolean;
  readonly locale: Locale;
}

/** The request, or the help text that was asked for instead. Throws UsageError. */
export function readReportArguments(args: readonly string[], now: Date): ReportRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: MessageKey, data: Record<string, string> = {}): string => text(locale, key, data);
  const parsed = parse<{
    sheet?: string;
    asOf?: string;
    policy?: string;
    json?: boolean;
    out?: string;
    lists?: boolean;
    lang?: string;
  }>("npm run report --", locale, args, (command) =>
    command
      .usage("FILE [--sheet NAME] [--as-of YYYY-MM-DD] [--policy FILE] [--json] [--out FILE] [--lists] [--lang LANG]")
      .description(say("cli.report.help.what"))
      .argument("[FILE]", say("cli.report.help.file"))
      .option("--sheet <NAME>", say("cli.report.help.sheet"))
      .option("--as-of <YYYY-MM-DD>", say("cli.help.asOf"))
      .option("--policy <FILE>", say("cli.help.policy"))
      .option("--json", say("cli.help.json"))
      .option("--out <FILE>", say("cli.report.help.out"))
      .option("--lists", say("cli.report.help.lists"))
      .addHelpText("after", say("cli.report.help.after"))
      .allowExcessArguments(),
  );
  if ("help" in parsed) return parsed;
  const { options, files } = parsed;
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError(say("cli.report.usage.file"));
  if (options.lists && options.out === undefined) throw new UsageError(say("cli.report.usage.lists"));
  const asOf = options.asOf === undefined ? dayOfNow(now) : dayOfIso(options.asOf);
  if (asOf === null) throw new UsageError(say("cli.usage.asOf", { text: options.asOf ?? "" }));
  return {
    file,
    sheet: options.sheet ?? null,
    asOf,
    policy: options.policy === undefined ? DAZHOU_2023 : readPolicy(options.policy, locale),
    json: options.json ?? false,
    out: options.out ?? null,
    lists: options.lists ?? false,
    locale,
  };
}
