import { fenToText, sumFen, type Fen } from "../../exact";
import type { SheetColumn, SheetContent, SheetRow, StyledCell } from "../../marking/sheets";
import { citationText, text, type Locale, type MessageKey } from "../../messages";
import { termText } from "../../review/words";
import { valueOn } from "../../regulation/period";
import type { BodyId, ChainStep } from "../../regulation/types";
import { amountCell, amountFormula, headRows, shortened } from "../sheets";
import { BODIES } from "./report";
import type { ReportSheetInput } from "./sheet";
import type { BodyGroup, PlanReport, ReportRow } from "./types";
import { actText, bodyShort, bodyText } from "./words";

/** 序号、行、项目编号、项目名称、建设单位、步骤、总投资、年度资金、审定层级、依据、意见. */
const COLUMNS: readonly SheetColumn[] = [6, 7, 14, 34, 20, 8, 14, 14, 26, 20, 16].map((width) => ({ width }));

/**
 * 审批清单: a worksheet for each body of Articles 10 and 43, with the projects that it has to see in the order of the plan,
 * the step that it takes, amounts, and a line to sign on. This is what is carried into the meeting.
 * @param bodies those that get a sheet; all unless told
 */
export function approvalSheets(
  input: ReportSheetInput,
  locale: Locale,
  bodies: ReadonlySet<BodyId> = new Set(BODIES),
): readonly SheetContent[] {
  const { report } = input;
  return BODIES.filter((body) => bodies.has(body)).flatMap((body) => {
    const [plan, supplements] = [report.byBody, report.bySupplementBody].map((groups) =>
      groups.filter((group) => group.body === body),
    );
    return plan && supplements && plan.length + supplements.length > 0
      ? [approvalSheet(body, plan, supplements, input, locale)]
      : [];
  });
}

/** Bodies that have something to see, with how many projects, in the order in which a project passes them. */
export function bodiesOf(report: PlanReport): readonly { readonly body: BodyId; readonly projects: number }[] {
  return BODIES.flatMap((body) => {
    const rows = [...report.byBody, ...report.bySupplementBody]
      .filter((group) => group.body === body)
      .flatMap((group) => group.rows);
    return rows.length === 0 ? [] : [{ body, projects: new Set(rows).size }];
  });
}

function approvalSheet(
  body: BodyId,
  plan: readonly BodyGroup[],
  supplements: readonly BodyGroup[],
  input: ReportSheetInput,
  locale: Locale,
): SheetContent {
  const { review, policy, origin } = input;
  const name = bodyText(body, policy, locale);
  const say = (key: MessageKey): string => text(locale, key);
  const above = headRows(
    text(locale, "approval.title", { body: name }),
    [
      text(locale, "report.file", {
        file: shortened(origin.file),
        sheet: shortened(review.sheetName),
        projects: input.report.projects,
      }),
    ],
    review,
    origin,
    locale,
    [say("approval.note")],
  );
  const header: SheetRow = {
    kind: "header",
    cells: (
      ["number", "row", "code", "project", "unit", "step", "total", "yearAmt", "tier", "clause", "opinion"] as const
    ).map((column) => text(locale, `approval.column.${column}`)),
  };
  const rows: SheetRow[] = [...above, header];
  section(rows, "approval.plan", plan, (row) => planLine(row, input, locale), input, locale);
  section(rows, "approval.supplements", supplements, (row) => supplementLine(row, input, locale), input, locale);
  return {
    name: text(locale, "approval.name", { body: bodyShort(body, policy, locale) }),
    rows: [
      ...rows,
      { kind: "body", cells: [] },
      { kind: "fact", cells: [text(locale, "approval.sign", { body: name })] },
      { kind: "fact", cells: [say("issues.notice")] },
    ],
    columns: COLUMNS,
    markRow: above.length,
    page: { titleRow: above.length + 1, footer: say("issues.footer") },
    frozenRows: above.length + 1,
  };
}

interface Line {
  readonly total: Fen | null;
  readonly yearAmt: Fen | null;
  readonly tier: string;
  readonly clause: string;
}

/** The projects of all steps that a body takes, in the order of the plan, with their sum. */
function section(
  rows: SheetRow[],
  title: MessageKey,
  groups: readonly BodyGroup[],
  lineOf: (row: ReportRow) => Line,
  { report }: ReportSheetInput,
  locale: Locale,
): void {
  if (groups.length === 0) return;
  const act = new Map<number, ChainStep["act"]>();
  for (const group of groups) for (const row of group.rows) if (group.act) act.set(row, group.act);
  const mine = report.rows.filter(({ row }) => act.has(row));
  rows.push({ kind: "group", cells: [text(locale, title, { count: mine.length })] });
  const first = rows.length + 1;
  const lines = mine.map(lineOf);
  mine.forEach((row, index) => {
    const line = lines[index] as Line;
    rows.push({
      kind: "body",
      cells: [
        index + 1,
        row.row,
        row.code || null,
        row.name,
        row.unit || null,
        actText(act.get(row.row) as ChainStep["act"], locale),
        amountCell(line.total),
        amountCell(line.yearAmt),
        line.tier,
        line.clause,
        null,
      ],
    });
  });
  const sum = (letter: string, of: keyof Pick<Line, "total" | "yearAmt">): StyledCell =>
    amountFormula(
      `ROUND(SUM(${letter}${first}:${letter}${rows.length}),6)`,
      sumFen(lines.map((line) => line[of] ?? 0n)),
    );
  rows.push({
    kind: "total",
    cells: [null, null, null, text(locale, "report.total"), null, null, sum("G", "total"), sum("H", "yearAmt")],
  });
}

function planLine({ tier, total, yearAmt }: ReportRow, { review, policy }: ReportSheetInput, locale: Locale): Line {
  const { tiers, unifiedRoute } = policy.parameters;
  const rule =
    tier === "UNIFIED"
      ? valueOn(unifiedRoute, policy.effective)
      : valueOn(tiers, policy.effective).find(({ value }) => value.id === tier)?.value;
  return {
    total,
    yearAmt,
    tier: termText(locale, `tier.${tier}`, review.words),
    clause: rule ? citationText(locale, rule.cite) : "",
  };
}

function supplementLine(
  { supplement, yearAmt }: ReportRow,
  { review, policy }: ReportSheetInput,
  locale: Locale,
): Line {
  const rule = valueOn(policy.parameters.supplementTiers, policy.effective).find(
    ({ value }) => value.id === supplement?.tier,
  )?.value;
  const contract = supplement?.contract ?? null;
  return {
    total: supplement?.used ?? null,
    yearAmt,
    tier: text(locale, "approval.supplementTier", {
      tier: supplement ? termText(locale, `suppTier.${supplement.tier}`, review.words) : "",
      contract: contract === null ? text(locale, "report.blank") : fenToText(contract, "万元"),
    }),
    clause: rule ? citationText(locale, rule.cite) : "",
  };
}
