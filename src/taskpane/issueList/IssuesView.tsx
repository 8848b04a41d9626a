/** issueList/: the page 问题清单: what is handed over, and to whom. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { issuesOf, issueText, type IssueGroup } from "../../session";
import { CopyButton } from "../kit/CopyButton";
import { Page } from "../kit/Page";
import { usePane, useSnapshot } from "../kit/PaneContext";
import { Section } from "../kit/Section";

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** 问题清单: as a worksheet to print, and as text to copy for each department. */
export function IssuesView({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const result = useSnapshot("result");
  const workbook = useSnapshot("workbook");
  const work = useSnapshot("work");
  const reviewed = result?.kind === "reviewed" ? result : null;
  const list = useMemo(
    () => (reviewed ? issuesOf(reviewed, workbook?.name ?? "", locale) : null),
    [reviewed, workbook?.name, locale],
  );
  const groups: readonly IssueGroup[] = list ? [...list.groups, ...(list.explained ? [list.explained] : [])] : [];
  return (
    <Page title={t("pane.issues.title")} onClose={onClose}>
      <p className={styles.text}>{t("pane.issues.intro")}</p>
      {reviewed?.stale && (
        <p className={styles.text} role="status">
          {t("pane.issues.stale")}
        </p>
      )}
      {!list && <p>{t("pane.handOver.noSheet")}</p>}
      {list && groups.length === 0 && <p>{t("pane.issues.none")}</p>}
      <div>
        <Button
          appearance="primary"
          disabled={!list || (work !== null && !work.background)}
          onClick={() => void session.ownSheets.list()}
        >
          {t("pane.issues.make")}
        </Button>
      </div>
      {list && groups.length > 0 && (
        <Section title={t("pane.issues.copyAll")}>
          <ul className={styles.list}>
            {groups.map((group) => (
              <li key={group.key} className={styles.item}>
                <span className={styles.name}>{group.name}</span>
                <span className={styles.count}>{t("pane.issues.count", { count: group.lines.length })}</span>
                <CopyButton
                  text={() => issueText(list, group, locale)}
                  label={t("pane.issues.copy")}
                  name={t("pane.issues.copyOf", { name: group.name, count: group.lines.length })}
                />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
