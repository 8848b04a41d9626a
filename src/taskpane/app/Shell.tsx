import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { Suspense, useRef, useState } from "react";
import { NO_FILTER, type EntryFilter } from "../../session";
import { FindingsView } from "../findings/FindingsView";
import { ClassifiedStop } from "../header/ClassifiedStop";
import { Header } from "../header/Header";
import { ReplaceQuestion } from "../header/ReplaceQuestion";
import { NoticeBar } from "../header/NoticeBar";
import { NoPlanView } from "../help/NoPlanView";
import { StartView } from "../help/StartView";
import { Overview } from "../overview/Overview";
import { CurrentRowBar } from "../project/CurrentRowBar";
import { ProjectView } from "../project/ProjectView";
import { isTask } from "../work/names";
import { Announcer } from "./Announcer";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { ScrollPanel } from "../kit/ScrollPanel";
import { Tabs } from "../kit/Tabs";
import { useFocusKeeper } from "../kit/useFocusKeeper";
import { VERSION } from "../kit/version";
import { laterPages } from "./laterPages";
import { usePages } from "./usePages";

type View = "overview" | "findings" | "project";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowX: "hidden",
    ":focus": { outline: "none" },
  },
  main: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
});

/** Header above, the view below; what stands in the view depends on what the session knows of the sheet in front. */
export function Shell() {
  const styles = useStyles();
  const { t } = usePane();
  const result = useSnapshot("result");
  const stop = useSnapshot("stop");
  const replacing = useSnapshot("replacing");
  const [view, setView] = useState<View>("overview");
  const { page, open, close } = usePages();
  const [{ TaskView, PageView }] = useState(laterPages);
  const root = useRef<HTMLDivElement>(null);
  useFocusKeeper(root);
  const [filter, setFilter] = useState<EntryFilter>(NO_FILTER);
  if (stop ?? replacing)
    return (
      <div ref={root} tabIndex={-1} className={styles.shell}>
        {stop && <ClassifiedStop stop={stop} />}
        {!stop && replacing && <ReplaceQuestion sheets={replacing} />}
      </div>
    );

  const reviewed = result?.kind === "reviewed" && !page ? result : null;
  // Headers that the reader does not know open the mapping screen, and it stays until it is left.
  const unplaced = result?.kind === "noPlan" && result.noPlan.nearest !== undefined;
  const columns = page === "columns" || (!page && unplaced);
  const openColumns = () => open("columns");
  const openFixes = () => open("fixes");
  const openIssues = () => open("issues");
  const openSettings = () => open("settings");
  // What was pressed goes away with its view; the focus stays on the tab that was opened.
  const show = (next: View) => {
    setView(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  const showFindings = (change: Partial<EntryFilter>) => {
    setFilter({ ...NO_FILTER, ...change });
    show("findings");
  };
  return (
    <div ref={root} tabIndex={-1} className={styles.shell}>
      <Header
        onSettings={openSettings}
        onColumns={openColumns}
        onHelp={() => open("help")}
        onIssues={openIssues}
        onFixes={openFixes}
        onTask={open}
      />
      <main className={styles.main}>
        <NoticeBar />
        {reviewed && (
          <Tabs
            label={t("pane.tabs.label")}
            selected={view}
            onSelect={setView}
            tabs={[
              { view: "overview", name: t("pane.tabs.overview") },
              { view: "findings", name: t("pane.tabs.findings", { count: reviewed.index.entries.length }) },
              { view: "project", name: t("pane.tabs.project") },
            ]}
          />
        )}
        {/* Each view begins at its top. */}
        <ScrollPanel
          key={reviewed ? view : columns ? "columns" : (page ?? "start")}
          labelledBy={reviewed ? `tab-${view}` : undefined}
        >
          {page === "help" && <StartView onClose={close} />}
          <Suspense fallback={<Spinner label={t("pane.tasks.loading")} />}>
            {isTask(page) && <TaskView task={page} onClose={close} />}
            {(page === "settings" || page === "fixes" || page === "issues") && (
              <PageView version={VERSION} page={page} onClose={close} onTouched={openColumns} />
            )}
            {columns && (
              <PageView
                key={result?.sheetId}
                version={VERSION}
                page="columns"
                onClose={page && !unplaced ? close : null}
                onTouched={openColumns}
              />
            )}
          </Suspense>
          {!page && result === null && <StartView onClose={null} onAll={() => open("all")} />}
          {!page && !columns && result?.kind === "noPlan" && <NoPlanView noPlan={result.noPlan} />}
          {reviewed && view === "overview" && (
            <Overview
              result={reviewed}
              onFilter={showFindings}
              onSettings={openSettings}
              onColumns={openColumns}
              onFixes={openFixes}
              onIssues={openIssues}
            />
          )}
          {reviewed && view === "findings" && <FindingsView result={reviewed} filter={filter} onFilter={setFilter} />}
          {reviewed && view === "project" && <ProjectView result={reviewed} onFilter={showFindings} />}
        </ScrollPanel>
        {reviewed && view !== "project" && <CurrentRowBar result={reviewed} onOpen={() => show("project")} />}
      </main>
      <Announcer />
    </div>
  );
}
