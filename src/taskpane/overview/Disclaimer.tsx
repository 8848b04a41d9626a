import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  text: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Said once: the review informs and decides nothing. */
export function Disclaimer() {
  const styles = useStyles();
  const { t, policy } = usePane();
  return (
    <p className={styles.text}>
      {t("pane.disclaimer")}{" "}
      <Link inline href={policy.publication.url} target="_blank" rel="noopener noreferrer">
        {t("pane.publication")}
      </Link>
    </p>
  );
}
