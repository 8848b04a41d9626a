import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { usePane, useSnapshot } from "../app/PaneContext";

/** Article 65: classified rows stop everything before anything is written. Rows are named by number only. */
export function ClassifiedStopDialog() {
  const { t, session } = usePane();
  const { stop } = useSnapshot();
  return (
    <Dialog open={stop !== null} modalType="alert" onOpenChange={(_, data) => { if (!data.open) void session.answerStop(false); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t("pane.classified.title")}</DialogTitle>
          <DialogContent>{stop && t("pane.classified.body", { rows: { rows: stop.rows } })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => void session.answerStop(false)}>{t("pane.classified.stop")}</Button>
            <Button onClick={() => void session.answerStop(true)}>{t("pane.classified.goOn")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
