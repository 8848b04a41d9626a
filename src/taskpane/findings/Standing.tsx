import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Entry } from "../../session";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  badge: {
    flexShrink: 0,
    whiteSpace: "nowrap",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  new: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

/** 新增, 未整改 or 已说明, as a word. */
export function Standing({ entry }: { readonly entry: Entry }) {
  const styles = useStyles();
  const { t } = usePane();
  if (entry.waiver) return <span className={styles.badge}>{t("pane.kind.explained")}</span>;
  if (!entry.standing) return null;
  return (
    <span className={mergeClasses(styles.badge, entry.standing === "new" && styles.new)}>
      {t(`pane.loop.${entry.standing}`)}
    </span>
  );
}
