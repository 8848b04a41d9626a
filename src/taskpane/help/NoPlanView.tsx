import { Button, makeStyles } from "@fluentui/react-components";
import type { NoPlan } from "../../plan/types";
import { usePane } from "../kit/PaneContext";
import { NoPlanText } from "./NoPlanText";

const useStyles = makeStyles({
  view: { padding: "16px", display: "flex", flexDirection: "column", gap: "12px" },
});

/** A sheet that is no plan and whose header cannot be placed by hand either. */
export function NoPlanView({ noPlan }: { readonly noPlan: NoPlan }) {
  const styles = useStyles();
  const { t, session } = usePane();
  return (
    <div className={styles.view}>
      <NoPlanText noPlan={noPlan} />
      <div>
        <Button onClick={() => void session.review({ mark: false })}>{t("pane.stale.again")}</Button>
      </div>
    </div>
  );
}
