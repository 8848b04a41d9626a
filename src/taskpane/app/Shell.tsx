import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NO_FILTER, type EntryFilter, type EntryKind } from "../../session";
import { FindingsView } from "../findings/FindingsView";
import { ClassifiedStopDialog } from "../header/ClassifiedStopDialog";
import { Header } from "../header/Header";
import { NoticeBar } from "../header/NoticeBar";
import { Overview } from "../overview/Overview";
import { ProjectView } from "../project/ProjectView";
import { CurrentRowBar } from "../project/CurrentRowBar";
import { SettingsDialog } from "../settings/SettingsDialog";
import { StartView } from "../help/StartView";
import { NoPlanView } from "../help/NoPlanView";
import { Announcer } from "./Announcer";
import { usePane, useSnapshot } from "./PaneContext";
import { ScrollPanel } from "./ScrollPanel";

export type View = "overview" | "findings" | "project";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100vh", minWidth: "280px", backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflowX: "hidden" },
  tabs: { padding: "0 4px", flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Header above, the view below; what stands in the view depends on what the session knows of the sheet in front. */
export function Shell() {
  const styles = useStyles();
  const { t } = usePane();
  const { result } = useSnapshot();
  const [view, setView] = useState<View>("overview");
  const [filter, setFilter] = useState<EntryFilter>(NO_FILTER);
  const [settingsOpen, setSettingsOpen] = useState(false);
  const [helpOpen, setHelpOpen] = useState(false);
  const reviewed = result?.kind === "reviewed" && !helpOpen ? result : null;
  const showFindings = (change: Partial<EntryFilter>) => {
    setFilter({ ...NO_FILTER, ...change });
    setView("findings");
  };
  const toggleKind = (kind: EntryKind) => showFindings({ kinds: new Set([kind]) });

  return (
    <div className={styles.shell}>
      <Header onSettings={() => setSettingsOpen(true)} onHelp={() => setHelpOpen(true)} />
      <NoticeBar />
      {reviewed && (
        <TabList className={styles.tabs} size="small" selectedValue={view} onTabSelect={(_, data) => setView(data.value as View)} aria-label={t("pane.tabs.label")}>
          <Tab value="overview" id="tab-overview">{t("pane.tabs.overview")}</Tab>
          <Tab value="findings" id="tab-findings">{t("pane.tabs.findings", { count: reviewed.index.entries.length })}</Tab>
          <Tab value="project" id="tab-project">{t("pane.tabs.project")}</Tab>
        </TabList>
      )}
      <ScrollPanel labelledBy={reviewed ? `tab-${view}` : undefined}>
        {!reviewed && (result?.kind === "noPlan" && !helpOpen
          ? <NoPlanView noPlan={result.noPlan} />
          : <StartView onClose={result ? () => setHelpOpen(false) : null} />)}
        {reviewed && view === "overview" && <Overview result={reviewed} onKind={toggleKind} onFilter={showFindings} onSettings={() => setSettingsOpen(true)} />}
        {reviewed && view === "findings" && <FindingsView result={reviewed} filter={filter} onFilter={setFilter} />}
        {reviewed && view === "project" && <ProjectView result={reviewed} onFilter={showFindings} />}
      </ScrollPanel>
      {reviewed && view !== "project" && <CurrentRowBar result={reviewed} onOpen={() => setView("project")} />}
      <ClassifiedStopDialog />
      <SettingsDialog open={settingsOpen} onClose={() => setSettingsOpen(false)} />
      <Announcer />
    </div>
  );
}
