/** overview/: the tab 概览: counts, sums, comparison with the last review, what was not checked. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { EntryFilter, EntryKind, ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { Comparison } from "./Comparison";
import { HandOver } from "../issueList/HandOver";
import { CountTiles } from "./CountTiles";
import { Disclaimer } from "./Disclaimer";
import { Money } from "./Money";
import { LapsedNotes } from "./LapsedNotes";
import { NotChecked } from "./NotChecked";
import { ReviewFacts } from "./ReviewFacts";
import { SheetNotes } from "./SheetNotes";
import { StaleBanner } from "./StaleBanner";

const useStyles = makeStyles({
  view: { padding: "12px 8px 24px 16px", display: "flex", flexDirection: "column", gap: "16px" },
  clean: { color: tokens.colorNeutralForeground2 },
});

interface OverviewProps {
  readonly result: ReviewedResult;
  readonly onFilter: (change: Partial<EntryFilter>) => void;
  readonly onSettings: () => void;
  readonly onColumns: () => void;
  readonly onFixes: () => void;
  readonly onIssues: () => void;
}

/** The review at a glance: the money, how many findings of each kind, what was not checked; then what is done with it and under which conditions it was reviewed. */
export function Overview({ result, onFilter, onSettings, onColumns, onFixes, onIssues }: OverviewProps) {
  const styles = useStyles();
  const { t } = usePane();
  const { review, summary } = result;
  const clean = summary.violations + summary.dataErrors + summary.warnings === 0;
  return (
    <div className={styles.view}>
      <StaleBanner result={result} />
      <LapsedNotes result={result} />
      <Money result={result} onFilter={onFilter} />
      <CountTiles entries={result.index.entries} onKind={(kind) => onFilter({ kinds: new Set([kind]) })} />
      {clean && <div className={styles.clean}>{t("pane.overview.clean")}</div>}
      <NotChecked review={review} />
      <Comparison result={result} onStanding={(standing) => onFilter({ standing })} />
      <HandOver onFixes={onFixes} onIssues={onIssues} />
      <ReviewFacts
        result={result}
        onColumns={onColumns}
        action={
          <Button size="small" appearance="transparent" onClick={onSettings}>
            {t("pane.facts.change")}
          </Button>
        }
      />
      <SheetNotes review={review} onRule={() => onFilter({ kinds: new Set<EntryKind>(["info"]) })} />
      <Disclaimer />
    </div>
  );
}
