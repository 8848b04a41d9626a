/** What the option parser and JSON.parse say in English, told in the person's language. */
import type { CommanderError } from "commander";
import { whyUnreadable } from "./files";
import { text, type Locale, type MessageKey } from "./words";

/** The command was written wrongly: one line for the person, exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const KEYS: Readonly<Record<string, MessageKey>> = {
  "commander.unknownOption": "cli.usage.unknownOption",
  "commander.optionMissingArgument": "cli.usage.noValue",
  "commander.missingMandatoryOptionValue": "cli.usage.mandatory",
  "commander.missingArgument": "cli.usage.noArgument",
  "commander.excessArguments": "cli.usage.excess",
  "commander.unknownCommand": "cli.usage.excess",
};

/** Why a command line could not be read: names the option as it was written. */
export function commandFault(error: CommanderError, locale: Locale): string {
  const option = /'([^']*)'/.exec(error.message)?.[1] ?? "";
  return text(locale, KEYS[error.code] ?? "cli.usage.other", { option });
}

/** Why a file is no JSON, with the place of the fault; or why it could not be read at all. */
export function jsonFault(file: string, content: string | null, error: unknown, locale: Locale): string {
  if (content === null) return whyUnreadable(file, error, locale);
  const place = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  const before = content.slice(0, place === undefined ? content.length : Number(place)).split("\n");
  return text(locale, "cli.usage.noJson", { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}
