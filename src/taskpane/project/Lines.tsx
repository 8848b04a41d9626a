import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: {
    margin: "6px 0 0",
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
});

/** Short remarks under a gauge; empty ones are left out. */
export function Lines({ lines }: { readonly lines: readonly (string | null)[] }) {
  const styles = useStyles();
  const told = lines.filter((line): line is string => Boolean(line));
  if (told.length === 0) return null;
  return (
    <ul className={styles.list}>
      {told.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
