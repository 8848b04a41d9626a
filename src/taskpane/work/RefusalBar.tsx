import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Refusal } from "../../session/tasks";
import { usePane } from "../kit/PaneContext";

const useStyles = makeStyles({
  body: { wordBreak: "break-word", whiteSpace: "normal", paddingTop: "6px", paddingBottom: "6px" },
});

/** Why something was not done, in one sentence. */
export function RefusalBar({ refusal }: { readonly refusal: Refusal | null }) {
  const styles = useStyles();
  const { t } = usePane();
  if (!refusal) return null;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.body}>{t(refusal.key, refusal.data)}</MessageBarBody>
    </MessageBar>
  );
}
