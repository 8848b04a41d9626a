import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { ReviewedResult } from "../../session";
import { usePane } from "../kit/PaneContext";
import { lapseText } from "../findings/lapseText";

const useStyles = makeStyles({
  bar: { flexShrink: 0, alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { wordBreak: "break-word", whiteSpace: "normal" },
  list: { margin: "4px 0 0", paddingLeft: "18px" },
});

/** Lines shown at once; each stands in its finding as well. */
const SHOWN = 5;

/** 说明已失效: told once, with the reason, until the person has taken note. */
export function LapsedNotes({ result }: { readonly result: ReviewedResult }) {
  const styles = useStyles();
  const { t, locale, session } = usePane();
  const { lapsed } = result.loop;
  if (lapsed.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t("pane.waiver.lapsed.title", { count: lapsed.length })}</MessageBarTitle>
        <ul className={styles.list}>
          {lapsed.slice(0, SHOWN).map((one) => (
            <li key={one.entry.key}>
              {one.entry.number}. {one.entry.project?.name} {lapseText(one, locale)}
            </li>
          ))}
        </ul>
        {lapsed.length > SHOWN && t("pane.notes.more", { count: lapsed.length - SHOWN })}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.loop.withdraw(lapsed.map(({ waiver }) => waiver))}>
          {t("pane.waiver.lapsed.seen")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
