import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Fix } from "../../session";
import { usePane } from "../kit/PaneContext";
import { fieldName } from "../kit/terms";
import { afterText, visibleText } from "./fixText";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: "8px",
    alignItems: "center",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  change: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere" },
  told: { minWidth: 0 },
});

interface FixItemProps {
  readonly fix: Fix;
  readonly disabled: boolean;
}

/** One fix: where, what stands there, what will. */
export function FixItem({ fix, disabled }: FixItemProps) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  return (
    <div className={styles.item}>
      <div className={styles.told}>
        <div className={styles.place}>
          <Link as="button" inline onClick={() => void session.goTo(fix.key)}>
            {fix.key}
          </Link>{" "}
          {fieldName(locale, fix.field)}
        </div>
        <dl className={styles.change}>
          <dt className={styles.term}>{t("pane.fixes.before")}</dt>
          <dd className={styles.value}>{visibleText(String(fix.before.value ?? ""))}</dd>
          <dt className={styles.term}>{t("pane.fixes.after")}</dt>
          <dd className={styles.value}>{afterText(fix, t)}</dd>
        </dl>
      </div>
      <Button
        size="small"
        disabled={disabled}
        aria-label={t("pane.fixes.oneOf", { cell: fix.key })}
        onClick={() => void session.fixing.make([fix])}
      >
        {t("pane.fixes.one")}
      </Button>
    </div>
  );
}
