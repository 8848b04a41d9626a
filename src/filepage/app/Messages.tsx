import { Button } from "@fluentui/react-components";
import { usePorts, useSaver } from "./Ports";

/** What came of saving; problems are told as such. */
export function Messages() {
  const { t, saver } = usePorts();
  const { messages } = useSaver();
  return (
    <div aria-live="polite" aria-label={t("filePage.messages")} role="region">
      {messages.length > 0 && (
        <div className="messages">
          <ul>
            {messages.map(({ key, data, isProblem }, index) => (
              <li key={index} className={isProblem ? "failed" : "good"}>
                {t(key, data)}
              </li>
            ))}
          </ul>
          <Button size="small" onClick={() => saver.dismiss()}>
            {t("filePage.messages.close")}
          </Button>
        </div>
      )}
    </div>
  );
}
