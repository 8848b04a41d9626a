import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { citationText } from "../../messages";
import type { Entry, EntryFilter } from "../../session";
import { facetsOf } from "../../session/findings/facets";
import { usePane } from "../kit/PaneContext";
import { tierName } from "../kit/terms";
import { entryText } from "./entryText";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", gap: "4px" },
  select: { minWidth: 0, "& select": { paddingLeft: "6px", paddingRight: "22px", textOverflow: "ellipsis" } },
  // Said by the text as well: an unset filter reads "all".
  set: { "& select": { fontWeight: tokens.fontWeightSemibold, borderBottomColor: tokens.colorCompoundBrandStroke } },
});

interface FacetFiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}

/** Filters by article, department and tier, each setting with the number of findings that it would show. */
export function FacetFilters({ entries, filter, onFilter }: FacetFiltersProps) {
  const styles = useStyles();
  const { t, locale, unit, policy } = usePane();
  const applied = useDeferredValue(filter);
  const { articles, units, tiers } = useMemo(
    () => facetsOf(entries, applied, (entry) => entryText(entry, locale, unit).all),
    [entries, applied, locale, unit],
  );
  const option = (name: string, count: number) => t("pane.findings.chip", { kind: name, count });
  return (
    <div className={styles.line} role="group" aria-label={t("pane.filter.group")}>
      <Select
        size="small"
        className={mergeClasses(styles.select, filter.article !== null && styles.set)}
        aria-label={t("pane.filter.article")}
        title={filter.article === null ? undefined : citationText(locale, { article: filter.article })}
        value={filter.article === null ? "" : String(filter.article)}
        onChange={(_, { value }) => onFilter({ ...filter, article: value === "" ? null : Number(value) })}
      >
        <option value="">{t("pane.filter.article.all")}</option>
        {articles.map(({ value, count }) => (
          <option key={value} value={String(value)}>
            {option(citationText(locale, { article: value }), count)}
          </option>
        ))}
      </Select>
      {/* "=" stands before each value: a project without a department has the empty one. */}
      <Select
        size="small"
        className={mergeClasses(styles.select, filter.unit !== null && styles.set)}
        aria-label={t("pane.filter.unit")}
        title={filter.unit ?? undefined}
        value={filter.unit === null ? "" : `=${filter.unit}`}
        onChange={(_, { value }) => onFilter({ ...filter, unit: value === "" ? null : value.slice(1) })}
      >
        <option value="">{t("pane.filter.unit.all")}</option>
        {units.map(({ value, count }) => (
          <option key={value} value={`=${value}`}>
            {option(value || t("pane.group.noUnit"), count)}
          </option>
        ))}
      </Select>
      <Select
        size="small"
        className={mergeClasses(styles.select, filter.tier !== null && styles.set)}
        aria-label={t("pane.filter.tier")}
        title={filter.tier === null ? undefined : tierName(locale, filter.tier, policy)}
        value={filter.tier ?? ""}
        onChange={(_, { value }) => onFilter({ ...filter, tier: value === "" ? null : value })}
      >
        <option value="">{t("pane.filter.tier.all")}</option>
        {tiers.map(({ value, count }) => (
          <option key={value} value={value}>
            {option(tierName(locale, value, policy), count)}
          </option>
        ))}
      </Select>
    </div>
  );
}
