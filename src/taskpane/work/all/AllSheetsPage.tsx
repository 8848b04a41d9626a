/** all/: all sheets of the workbook reviewed in one go, with their sums and what is told across them. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { EntryClass } from "../../../session";
import { Page } from "../../kit/Page";
import { usePane, useSnapshot } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { CountTiles } from "../../overview/CountTiles";
import { useStore, useTasks } from "../useTasks";
import { AllFindings } from "./AllFindings";
import { AllMoney } from "./AllMoney";
import { CrossFindings } from "./CrossFindings";
import { SheetLines } from "./SheetLines";

const useStyles = makeStyles({
  above: { display: "flex", flexDirection: "column", gap: "16px", paddingBottom: "8px" },
  intro: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Heading of the list over all sheets. */
const LIST = "all-findings";

/** 审查全部计划表: the money of all plans, how many findings, each sheet, what they say of one project, one list over all. */
export function AllSheetsPage({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = usePane();
  const work = useSnapshot("work");
  const { all } = useTasks();
  const { sheets, chosen } = useStore(all.store);
  const [kind, setKind] = useState<EntryClass | null>(null);
  const results = all.results();
  const entries = useMemo(() => results.flatMap(({ index }) => index.entries), [results]);
  // The list stands below all else: whoever chooses a kind is led there.
  const showKind = (next: EntryClass) => {
    setKind(next);
    document.getElementById(LIST)?.scrollIntoView({ block: "start" });
    document.getElementById(LIST)?.focus({ preventScroll: true });
  };
  const busy = work !== null && !work.background;
  return (
    <Page title={t("pane.tasks.all")} onClose={onClose}>
      <div>
        <div className={styles.above}>
          <p className={styles.intro}>{t("task.all.intro")}</p>
          <div className={styles.buttons}>
            <Button
              appearance={results.length > 0 ? "secondary" : "primary"}
              disabled={busy}
              onClick={() => void all.review()}
            >
              {t(sheets === null ? "task.all.run" : "task.all.again")}
            </Button>
            {results.length > 0 && (
              <Button appearance="primary" disabled={busy} onClick={() => void all.mark()}>
                {t("task.all.mark", { count: results.length })}
              </Button>
            )}
          </div>
          {results.length > 0 && <AllMoney results={results} check={all.check()} />}
          {results.length > 0 && <CountTiles entries={entries} onKind={showKind} />}
          {sheets !== null && sheets.length > 0 && (
            <Section title={t("task.all.sheets", { plans: results.length, count: sheets.length })}>
              <SheetLines sheets={sheets} results={results} />
            </Section>
          )}
          {results.length > 0 && <CrossFindings check={all.check()} onShow={(id, cell) => void all.show(id, cell)} />}
        </div>
        {results.length > 0 && (
          <AllFindings id={LIST} results={results} all={all} chosen={chosen} kind={kind} onKind={setKind} />
        )}
      </div>
    </Page>
  );
}
