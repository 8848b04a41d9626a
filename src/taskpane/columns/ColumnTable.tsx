import { makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { ColumnChoice, MappedColumn } from "../../session";
import type { FieldKey } from "../../fields";
import { usePane } from "../kit/PaneContext";
import { fieldName } from "../kit/terms";
import { isOfForm } from "./columnCounts";
import { FIELD_GROUPS } from "./fieldGroups";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  letter: { width: "36px" },
  field: { width: "46%" },
  head: {
    padding: "4px 4px 4px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    padding: "6px 4px 6px 0",
    verticalAlign: "top",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  sample: { color: tokens.colorNeutralForeground3 },
  select: { width: "100%", minWidth: 0, "& select": { textOverflow: "ellipsis" } },
  state: { marginTop: "2px", color: tokens.colorNeutralForeground3 },
  doubtful: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

const AUTO = "";
/** No field has this key. */
const IGNORE = "-";

interface ColumnTableProps {
  readonly sheetName: string;
  readonly columns: readonly MappedColumn[];
  readonly onChoose: (column: MappedColumn, choice: ColumnChoice) => void;
}

/** One row per column: place, header, samples (as plain text), the field, and how sure that is. */
export function ColumnTable({ sheetName, columns, onChoose }: ColumnTableProps) {
  const styles = useStyles();
  const { t, locale } = usePane();
  const isForm = isOfForm(columns);
  const options = useMemo(
    () => [
      <option key={AUTO} value={AUTO}>
        {t("pane.columns.auto")}
      </option>,
      <option key={IGNORE} value={IGNORE}>
        {t(isForm ? "pane.columns.ignore.form" : "pane.columns.ignore")}
      </option>,
      ...FIELD_GROUPS.map(({ group, fields }) => (
        <optgroup key={group} label={t(`pane.columns.group.${group}`)}>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldName(locale, field)}
            </option>
          ))}
        </optgroup>
      )),
    ],
    [t, locale, isForm],
  );
  const stateText = ({ state, usedInstead, field }: MappedColumn) =>
    state === "double"
      ? t(isForm ? "pane.columns.state.double.form" : "pane.columns.state.double", {
          column: usedInstead ?? "—",
          field: field ? fieldName(locale, field) : "",
        })
      : t(`pane.columns.state.${state}`);
  return (
    <table className={styles.table} aria-label={t("pane.columns.caption", { sheet: sheetName })}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.letter)}>
            {t(isForm ? "pane.columns.column.form" : "pane.columns.column")}
          </th>
          <th scope="col" className={styles.head}>
            {t(isForm ? "pane.columns.header.form" : "pane.columns.header")}
          </th>
          <th scope="col" className={mergeClasses(styles.head, styles.field)}>
            {t("pane.columns.field")}
          </th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => {
          const isDoubtful = column.state === "unknown" || column.state === "double" || column.state === "likely";
          const { place } = column;
          return (
            <tr key={place}>
              <th scope="row" className={styles.cell}>
                {place}
              </th>
              <td className={styles.cell}>
                <div className={styles.header}>{column.header}</div>
                <div className={styles.sample}>
                  {column.samples.length
                    ? t("pane.columns.sample", { samples: column.samples.join(locale === "zh-CN" ? "；" : "; ") })
                    : t("pane.columns.noSample")}
                </div>
              </td>
              <td className={styles.cell}>
                <Select
                  size="small"
                  className={styles.select}
                  aria-label={t(isForm ? "pane.columns.fieldOf.form" : "pane.columns.fieldOf", {
                    column: place,
                    header: column.header,
                  })}
                  aria-describedby={`column-state-${place}`}
                  value={chosenOption(column)}
                  onChange={(_, { value }) => onChoose(column, choiceOf(value))}
                >
                  {options}
                </Select>
                <div id={`column-state-${place}`} className={mergeClasses(styles.state, isDoubtful && styles.doubtful)}>
                  {stateText(column)}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** A double column stands on "as recognised", so that its field can be chosen for it. */
function chosenOption({ choice, field, state }: MappedColumn): string {
  if (choice === undefined) return state === "double" ? AUTO : (field ?? AUTO);
  return choice ?? IGNORE;
}

function choiceOf(option: string): ColumnChoice {
  if (option === AUTO) return undefined;
  return option === IGNORE ? null : (option as FieldKey);
}
