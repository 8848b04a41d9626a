import { type Day, dayOfIso, dayOfNow } from "../../exact";
import type { GivenPair } from "../../library";
import { DAZHOU_2023, type PolicyPack } from "../../regulation";
import { parse } from "../command";
import { localeOf, readPolicy } from "../options";
import { UsageError } from "../usageFault";
import { text, type Locale } from "../words";

/** What the command line asks for. */
export interface CompareRequest {
  readonly old: { readonly file: string; readonly sheet: string | null };
  readonly new: { readonly file: string; readonly sheet: string | null };
  readonly asOf: Day;
  readonly policy: PolicyPack;
  readonly given: readonly GivenPair[];
  readonly json: boolean;
  readonly out: string | null;
  readonly locale: Locale;
}

/** The request, or the help text that was asked for instead. Throws UsageError. */
export function readCompareArguments(args: readonly string[], now: Date): CompareRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: Parameters<typeof text>[1], data: Record<string, string> = {}): string => text(locale, key, data);
  const pairs: string[] = [];
  const parsed = parse<{
    oldSheet?: string;
    newSheet?: string;
    asOf?: string;
    policy?: string;
    json?: boolean;
    out?: string;
    lang?: string;
  }>("npm run compare --", locale, args, (command) =>
    command
      .usage(
        "OLD NEW [--old-sheet NAME] [--new-sheet NAME] [--as-of YYYY-MM-DD] [--policy FILE] [--pair OLDROW=NEWROW]... [--json] [--out FILE] [--lang LANG]",
      )
      .description(say("cli.compare.help.what"))
      .argument("[FILE...]", say("cli.compare.help.files"))
      .option("--old-sheet <NAME>", say("cli.compare.help.oldSheet"))
      .option("--new-sheet <NAME>", say("cli.compare.help.newSheet"))
      .option("--as-of <YYYY-MM-DD>", say("cli.help.asOf"))
      .option("--policy <FILE>", say("cli.help.policy"))
      .option("--pair <OLDROW=NEWROW>", say("cli.compare.help.pair"), (pair: string) => pairs.push(pair))
      .option("--json", say("cli.help.json"))
      .option("--out <FILE>", say("cli.compare.help.out"))
      .addHelpText("after", say("cli.compare.help.after")),
  );
  if ("help" in parsed) return parsed;
  const { options, files } = parsed;
  const [old, other = old, ...more] = files;
  const oneFile = files.length === 1 && options.oldSheet !== undefined && options.newSheet !== undefined;
  if (old === undefined || other === undefined || more.length > 0 || (files.length === 1 && !oneFile))
    throw new UsageError(say("cli.compare.usage.files"));
  const asOf = options.asOf === undefined ? dayOfNow(now) : dayOfIso(options.asOf);
  if (asOf === null) throw new UsageError(say("cli.usage.asOf", { text: options.asOf ?? "" }));
  return {
    old: { file: old, sheet: options.oldSheet ?? null },
    new: { file: other, sheet: options.newSheet ?? null },
    asOf,
    policy: options.policy === undefined ? DAZHOU_2023 : readPolicy(options.policy, locale),
    given: pairs.map((pair) => readPair(pair, locale)),
    json: options.json ?? false,
    out: options.out ?? null,
    locale,
  };
}

function readPair(pair: string, locale: Locale): GivenPair {
  const match = /^\s*(\d{1,7})?\s*=\s*(\d{1,7})?\s*$/.exec(pair);
  if (!match || (match[1] === undefined && match[2] === undefined))
    throw new UsageError(text(locale, "cli.compare.usage.pair", { text: pair }));
  const [oldRow, newRow] = [match[1], match[2]].map((row) => (row === undefined ? null : Number(row)));
  return { oldRow: oldRow ?? null, newRow: newRow ?? null };
}
