import { Button, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { EntryFilter } from "../../session";
import { usePane } from "../app/PaneContext";

const useStyles = makeStyles({
  names: { display: "flex", flexWrap: "wrap", gap: "4px" },
  name: { maxWidth: "100%", minWidth: 0, justifyContent: "space-between" },
});

/** Filters that no control sets (a row, the comparison with the last review), each with a button that takes it off. */
export function FilterNames({
  filter,
  onFilter,
}: {
  readonly filter: EntryFilter;
  readonly onFilter: (filter: EntryFilter) => void;
}) {
  const styles = useStyles();
  const { t } = usePane();
  const names: readonly (readonly [string, Partial<EntryFilter>])[] = [
    ...(filter.row !== null ? [[t("pane.finding.row", { row: filter.row }), { row: null }] as const] : []),
    ...(filter.standing !== null ? [[t(`pane.loop.${filter.standing}`), { standing: null }] as const] : []),
  ];
  if (names.length === 0) return null;
  return (
    <div className={styles.names}>
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
    </div>
  );
}
