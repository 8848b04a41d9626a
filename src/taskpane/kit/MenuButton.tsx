import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, MoreHorizontalRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { LINE_BUTTON } from "./looks";

const useStyles = makeStyles({
  place: { position: "relative" },
  written: { minWidth: 0, paddingLeft: "8px", paddingRight: "6px", whiteSpace: "nowrap" },
  menu: {
    position: "absolute",
    right: 0,
    top: "100%",
    zIndex: 10,
    margin: 0,
    padding: "4px",
    listStyleType: "none",
    minWidth: "180px",
    maxWidth: "280px",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  item: {
    ...LINE_BUTTON,
    padding: "6px 8px",
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default", backgroundColor: "transparent" },
  },
});

export interface MenuEntry {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
}

interface MenuButtonProps {
  readonly label: string;
  /** Whether the label stands on the button; else three dots. */
  readonly isWritten?: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A button with a menu: arrow keys inside, Esc and leaving it close it, the focus returns to the button. */
export function MenuButton({ label, isWritten = false, entries }: MenuButtonProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const items = () => [...(place.current?.querySelectorAll<HTMLElement>("[role=menuitem]:not(:disabled)") ?? [])];
  useEffect(() => {
    if (open) place.current?.querySelector<HTMLElement>("[role=menuitem]:not(:disabled)")?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>("button")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      return close();
    }
    const list = items();
    const at = list.indexOf(document.activeElement as HTMLElement);
    const target = {
      ArrowDown: (at + 1) % list.length,
      ArrowUp: (at + list.length - 1) % list.length,
      Home: 0,
      End: list.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    list[target]?.focus();
  };
  return (
    <div
      ref={place}
      className={styles.place}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <Button
        appearance="subtle"
        className={isWritten ? styles.written : undefined}
        icon={isWritten ? <ChevronDownRegular /> : <MoreHorizontalRegular />}
        iconPosition="after"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {isWritten && label}
      </Button>
      {open && (
        <ul role="menu" aria-label={label} className={styles.menu}>
          {entries.map(({ name, disabled, onChoose }) => (
            <li key={name} role="none">
              <button
                type="button"
                role="menuitem"
                tabIndex={-1}
                disabled={disabled}
                className={styles.item}
                onClick={() => {
                  close();
                  onChoose();
                }}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
