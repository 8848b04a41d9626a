import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { memo } from "react";
import { HOVER } from "../kit/hover";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "6px 12px 6px 14px",
    border: "none",
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: HOVER },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

interface GroupHeadingProps {
  readonly value: string;
  readonly name: string;
  readonly count: number;
  readonly open: boolean;
  readonly tabStop: boolean;
  readonly onToggle: (value: string) => void;
}

/** Heading of a group in the list; opens and folds it. */
export const GroupHeading = memo(function GroupHeading({
  value,
  name,
  count,
  open,
  tabStop,
  onToggle,
}: GroupHeadingProps) {
  const styles = useStyles();
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <button
      type="button"
      data-row-button
      className={styles.heading}
      aria-expanded={open}
      tabIndex={tabStop ? 0 : -1}
      onClick={() => onToggle(value)}
      title={name}
    >
      <Chevron aria-hidden />
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count}</span>
    </button>
  );
});
