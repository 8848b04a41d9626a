import { Command, CommanderError } from "commander";
import { isLocale } from "../messages/locale";
import { commandFault, UsageError } from "./usageFault";
import { text, type Locale } from "./words";

/**
 * Reads a command line of one of the commands, with its --lang and --help.
 * @throws UsageError
 */
export function parse<Options extends { lang?: string }>(
  name: string,
  locale: Locale,
  args: readonly string[],
  describe: (command: Command) => Command,
): { readonly help: string } | { readonly options: Options; readonly files: readonly string[] } {
  let help = "";
  const command = describe(new Command(name))
    .option("--lang <LANG>", text(locale, "cli.help.lang"))
    .helpOption("-h, --help", text(locale, "cli.help.help"))
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
    throw new UsageError(commandFault(error, locale));
  }
  const options = command.opts<Options>();
  if (options.lang !== undefined && !isLocale(options.lang))
    throw new UsageError(text(locale, "cli.usage.lang", { text: options.lang }));
  return { options, files: command.args };
}
