import type { Fen, MoneyUnit } from "../../../exact";
import type { PlanComparison } from "../../../library/compare";
import { amountText } from "../../../messages";
import { usePane } from "../../kit/PaneContext";
import { useAmountTable } from "../useAmountTable";
import { signedAmount } from "./amounts";

interface SumsProps {
  readonly comparison: PlanComparison;
  readonly unit: MoneyUnit;
}

const known = (fen: Fen | null, said: (fen: Fen) => string): string => (fen === null ? "—" : said(fen));
const difference = (old: Fen | null, now: Fen | null): Fen | null => (old === null || now === null ? null : now - old);

/** Both sheets as a whole: projects, total investment and this year's money, with their differences. */
export function Sums({ comparison: { old, new: now }, unit }: SumsProps) {
  const table = useAmountTable();
  const { t, locale } = usePane();
  return (
    <table className={table} aria-label={t("task.compare.sums")}>
      <thead>
        <tr>
          <th scope="col" aria-label={t("task.compare.sums")} />
          <th scope="col">{t("task.compare.old")}</th>
          <th scope="col">{t("task.compare.new")}</th>
          <th scope="col">{t("task.compare.delta")}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("task.compare.projects")}</th>
          <td>{old.projects}</td>
          <td>{now.projects}</td>
          <td>{`${now.projects > old.projects ? "+" : ""}${now.projects - old.projects}`}</td>
        </tr>
        {(["total", "yearAmt"] as const).map((key) => (
          <tr key={key}>
            <th scope="row">{t(`task.compare.${key}`)}</th>
            <td>{known(old[key], (fen) => amountText(locale, fen, unit))}</td>
            <td>{known(now[key], (fen) => amountText(locale, fen, unit))}</td>
            <td>{known(difference(old[key], now[key]), (fen) => signedAmount(locale, fen, unit))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
