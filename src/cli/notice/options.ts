import { type Day, dayOfIso, dayOfNow } from "../../exact";
import { DAZHOU_2023 } from "../../regulation";
import { parse } from "../command";
import { localeOf, readPolicy, type ReviewRequest } from "../options";
import { UsageError } from "../usageFault";
import { text, type MessageKey } from "../words";

export interface NoticeRequest {
  readonly review: ReviewRequest;
  readonly due: Day | null;
  readonly out: string | null;
}

/** The request, or the help text that was asked for instead. Throws UsageError. */
export function readNoticeArguments(args: readonly string[], now: Date): NoticeRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: MessageKey, data: Record<string, string> = {}): string => text(locale, key, data);
  const parsed = parse<{ out?: string; due?: string; sheet?: string; asOf?: string; policy?: string; lang?: string }>(
    "npm run notice --",
    locale,
    args,
    (command) =>
      command
        .usage(
          "FILE... [--out DIR] [--due YYYY-MM-DD] [--sheet NAME] [--as-of YYYY-MM-DD] [--policy FILE] [--lang LANG]",
        )
        .description(say("cli.notice.help.what"))
        .argument("[FILE...]", say("cli.help.files"))
        .option("--out <DIR>", say("cli.notice.help.out"))
        .option("--due <YYYY-MM-DD>", say("cli.notice.help.due"))
        .option("--sheet <NAME>", say("cli.help.sheet"))
        .option("--as-of <YYYY-MM-DD>", say("cli.help.asOf"))
        .option("--policy <FILE>", say("cli.help.policy"))
        .addHelpText("after", say("cli.notice.help.after")),
  );
  if ("help" in parsed) return parsed;
  const { options, files } = parsed;
  const asOf = options.asOf === undefined ? dayOfNow(now) : dayOfIso(options.asOf);
  if (asOf === null) throw new UsageError(say("cli.usage.asOf", { text: options.asOf ?? "" }));
  const due = options.due === undefined ? null : dayOfIso(options.due);
  if (options.due !== undefined && due === null)
    throw new UsageError(say("cli.notice.usage.due", { text: options.due }));
  if (files.length === 0) throw new UsageError(say("cli.usage.noFiles"));
  return {
    due,
    out: options.out ?? null,
    review: {
      files: files,
      sheet: options.sheet ?? null,
      asOf,
      policy: options.policy === undefined ? DAZHOU_2023 : readPolicy(options.policy, locale),
      json: false,
      out: null,
      locale,
    },
  };
}
