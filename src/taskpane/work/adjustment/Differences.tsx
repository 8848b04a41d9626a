import { makeStyles, tokens } from "@fluentui/react-components";
import { differs, type LoneProject } from "../../../library/compare";
import { listText } from "../../../messages";
import type { Compared } from "../../../session/tasks";
import { usePane } from "../../kit/PaneContext";
import { Section } from "../../kit/Section";
import { fieldName } from "../../kit/terms";
import { MoreList } from "../MoreList";
import { Asks } from "./Asks";
import { ChangedItem } from "./ChangedItem";
import { LoneItem } from "./LoneItem";
import { Sums } from "./Sums";

const useStyles = makeStyles({
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
});

/** What differs between two plans. */
export function Differences({ done }: { readonly done: Compared }) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const { comparison } = done;
  const { changed, added, removed, unchanged } = comparison;
  const unread = [
    ...comparison.old.only.map((field) => t("task.compare.onlyOld", { field: fieldName(locale, field) })),
    ...comparison.new.only.map((field) => t("task.compare.onlyNew", { field: fieldName(locale, field) })),
    ...new Set([...comparison.old.unknownHeaders, ...comparison.new.unknownHeaders]),
  ];
  const classified = { old: comparison.old.classified.length, new: comparison.new.classified.length };
  const lone = (kind: "added" | "removed", list: readonly LoneProject[]) =>
    list.length > 0 && (
      <Section title={t(`task.compare.${kind}List`, { count: list.length })}>
        <MoreList
          items={list}
          keyOf={({ row }) => String(row)}
          render={(project) => <LoneItem kind={kind} project={project} done={done} />}
        />
      </Section>
    );
  return (
    <>
      <p role="status" className={styles.note}>
        {differs(comparison)
          ? t("task.compare.counts", {
              changed: changed.length,
              added: added.length,
              removed: removed.length,
              unchanged: unchanged.length,
            })
          : t("task.compare.none")}
      </p>
      <Sums comparison={comparison} unit={done.new.review.unit} />
      <Asks done={done} />
      {changed.length > 0 && (
        <Section title={t("task.compare.changedList", { count: changed.length })}>
          <MoreList
            items={changed}
            keyOf={({ newRow }) => String(newRow)}
            render={(project) => <ChangedItem project={project} done={done} />}
          />
        </Section>
      )}
      {lone("added", added)}
      {lone("removed", removed)}
      {unread.length > 0 && (
        <p className={styles.note}>{t("task.compare.notCompared", { columns: listText(locale, unread) })}</p>
      )}
      {classified.old + classified.new > 0 && <p className={styles.note}>{t("task.compare.classified", classified)}</p>}
    </>
  );
}
