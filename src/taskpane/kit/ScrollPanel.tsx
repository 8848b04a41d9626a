import { makeStyles } from "@fluentui/react-components";
import { createContext, useContext, useState, type ReactNode } from "react";

const useStyles = makeStyles({
  // A scroll bar that comes and goes would shift every line when the results change.
  panel: { flexGrow: 1, minHeight: 0, overflowY: "scroll", overflowX: "hidden", position: "relative" },
});

const ScrollElement = createContext<HTMLElement | null>(null);

/** The one part of the pane that scrolls; lists inside it find it by useScrollElement. */
export function ScrollPanel({
  labelledBy,
  children,
}: {
  readonly labelledBy: string | undefined;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <div
      ref={setElement}
      className={styles.panel}
      role={labelledBy ? "tabpanel" : undefined}
      aria-labelledby={labelledBy}
    >
      <ScrollElement.Provider value={element}>{children}</ScrollElement.Provider>
    </div>
  );
}

export function useScrollElement(): HTMLElement | null {
  return useContext(ScrollElement);
}
