/** newPlan/: npm run new-plan: a workbook with the empty sheet of a year's plan. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { planSheet, type Purpose } from "../../library/planSheet";
import { planBook } from "../../xlsx";
import { parse } from "../command";
import { localeOf } from "../options";
import { UsageError } from "../usageFault";
import { printable } from "../print";
import type { Terminal } from "../run";
import { Output } from "../streams";
import { text, type Locale, type MessageKey } from "../words";

/** Words for the purposes, in either language. */
const PURPOSE_WORDS: Readonly<Record<string, Purpose>> = {
  项目库: "library",
  年度计划: "annual",
  中期调整: "midYear",
  library: "library",
  annual: "annual",
  "mid-year": "midYear",
};

interface NewPlanRequest {
  readonly year: number;
  readonly purpose: Purpose;
  readonly out: string;
  readonly examples: boolean;
  readonly locale: Locale;
}

/** Runs the command and gives its exit status: 0, or 2 for a wrong command or a file that could not be written. */
export async function runNewPlan(args: readonly string[], terminal: Terminal): Promise<0 | 2> {
  const out = new Output(terminal.stdout);
  const err = new Output(terminal.stderr);
  try {
    const request = readNewPlanArguments(args, terminal.now);
    if ("help" in request) await out.write(request.help);
    else {
      save(request);
      await err.write(`${printable(text(request.locale, "cli.newPlan.written", { file: request.out }))}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await err.write(`${error.message.split("\n").map(printable).join("\n")}\n`);
    return 2;
  }
}

function readNewPlanArguments(args: readonly string[], now: Date): NewPlanRequest | { readonly help: string } {
  const locale = localeOf(args);
  const say = (key: MessageKey, data: Record<string, string> = {}): string => text(locale, key, data);
  const parsed = parse<{ out?: string; year?: string; purpose?: string; examples: boolean; lang?: string }>(
    "npm run new-plan --",
    locale,
    args,
    (command) =>
      command
        .usage("--out FILE [--year YYYY] [--purpose 项目库|年度计划|中期调整] [--no-examples] [--lang LANG]")
        .description(say("cli.newPlan.help.what"))
        .option("--out <FILE>", say("cli.newPlan.help.out"))
        .option("--year <YYYY>", say("cli.newPlan.help.year"))
        .option("--purpose <PURPOSE>", say("cli.newPlan.help.purpose"))
        .option("--no-examples", say("cli.newPlan.help.noExamples"))
        .addHelpText("after", say("cli.newPlan.help.after"))
        .allowExcessArguments(false),
  );
  if ("help" in parsed) return parsed;
  const { options } = parsed;
  // A plan is made the year before, as a rule.
  const year = options.year ?? String(now.getUTCFullYear() + 1);
  if (!/^20\d{2}$/.test(year)) throw new UsageError(say("cli.newPlan.usage.year", { text: year }));
  const asked = options.purpose ?? "年度计划";
  const purpose = Object.hasOwn(PURPOSE_WORDS, asked) ? PURPOSE_WORDS[asked] : undefined;
  if (!purpose) throw new UsageError(say("cli.newPlan.usage.purpose", { text: asked }));
  if (!options.out) throw new UsageError(say("cli.newPlan.usage.out"));
  if (extname(options.out).toLowerCase() !== ".xlsx")
    throw new UsageError(say("cli.newPlan.usage.ending", { file: options.out }));
  return { year: Number(year), purpose, out: options.out, examples: options.examples, locale };
}

/** Never in place of a file that is there. */
function save({ out, locale, ...choice }: NewPlanRequest): void {
  if (existsSync(out)) throw new UsageError(text(locale, "cli.newPlan.usage.exists", { file: out }));
  try {
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, planBook(planSheet(choice)), { flag: "wx" });
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new UsageError(text(locale, "cli.merge.usage.outFailed", { file: out, detail }));
  }
}
