import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { citationText } from "../../messages";
import { NO_FILTER, type EntryFilter } from "../../session";
import { isFiltered } from "../../session/findings/entryFilter";
import { usePane } from "../kit/PaneContext";
import { tierName } from "../kit/terms";

const useStyles = makeStyles({
  names: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  name: { maxWidth: "100%", minWidth: 0, justifyContent: "space-between" },
  count: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
});

interface FilterNamesProps {
  readonly filter: EntryFilter;
  readonly shown: number;
  readonly total: number;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** Where something is filtered: how many of how many are shown, and each filter that stands in no open control with a button that takes it off. */
export function FilterNames({ filter, shown, total, onFilter }: FilterNamesProps) {
  const styles = useStyles();
  const { t, locale, policy } = usePane();
  if (!isFiltered(filter)) return <span role="status" />;
  const { row, standing, article, unit, tier, admission } = filter;
  const names: readonly (readonly [string, Partial<EntryFilter>])[] = [
    ...(row !== null ? [[t("pane.finding.row", { row }), { row: null }] as const] : []),
    ...(standing !== null ? [[t(`pane.loop.${standing}`), { standing: null }] as const] : []),
    ...(article !== null ? [[citationText(locale, { article }), { article: null }] as const] : []),
    ...(unit !== null ? [[unit || t("pane.group.noUnit"), { unit: null }] as const] : []),
    ...(admission !== null ? [[t(`admission.${admission}`), { admission: null }] as const] : []),
    ...(tier !== null ? [[tierName(locale, tier, policy), { tier: null }] as const] : []),
  ];
  return (
    <div className={styles.names}>
      <span className={styles.count} role="status">
        {t("pane.findings.shown", { shown, total })}
      </span>
      {names.map(([name, without]) => (
        <Button
          key={name}
          size="small"
          className={styles.name}
          icon={<DismissRegular />}
          iconPosition="after"
          aria-label={t("pane.findings.removeFilter", { name })}
          onClick={() => onFilter({ ...filter, ...without })}
        >
          {name}
        </Button>
      ))}
      <Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>
        {t("pane.findings.clearFilter")}
      </Button>
    </div>
  );
}
