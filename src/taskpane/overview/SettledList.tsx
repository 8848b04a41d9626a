import { makeStyles, tokens } from "@fluentui/react-components";
import type { Settled } from "../../session";
import { CopyButton } from "../kit/CopyButton";
import { usePane } from "../kit/PaneContext";
import { ruleTitle } from "../kit/terms";

const useStyles = makeStyles({
  list: {
    margin: "0 0 8px",
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    wordBreak: "break-word",
    fontVariantNumeric: "tabular-nums",
  },
  more: { color: tokens.colorNeutralForeground2 },
});

/** Lines drawn at once; all of them are in the copied text. */
const SHOWN = 100;

/** 已整改 or 已删除, each with its number, what it was and of which project. */
export function SettledList({ settled, name }: { readonly settled: readonly Settled[]; readonly name: string }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const lineOf = ({ number, kind, rule, project }: Settled) =>
    t("pane.loop.settled.line", {
      number,
      kind: t(`pane.kind.${kind}`),
      subject: project || t("pane.loop.noName"),
      what: rule === "" ? t("pane.kind.undecided.hint") : ruleTitle(locale, rule),
    });
  return (
    <>
      <ul className={styles.list} aria-label={name}>
        {settled.slice(0, SHOWN).map((one) => (
          <li key={one.number}>{lineOf(one)}</li>
        ))}
      </ul>
      {settled.length > SHOWN && (
        <div className={styles.more}>{t("pane.notes.more", { count: settled.length - SHOWN })}</div>
      )}
      <CopyButton text={settled.map(lineOf).join("\n")} label={t("pane.loop.settled.copy")} />
    </>
  );
}
