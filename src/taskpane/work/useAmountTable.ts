import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    "& th": { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
    "& td, & th": { padding: "2px 4px", textAlign: "right", fontVariantNumeric: "tabular-nums" },
    "& td:first-child, & th:first-child": { textAlign: "left", paddingLeft: 0 },
  },
});

/** Class of a table of amounts: names at the left, figures under each other at the right. */
export const useAmountTable = (): string => useStyles().table;
