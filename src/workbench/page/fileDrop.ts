/** Files chosen with the button or dropped anywhere on the page, the pane's frame included. */
import { element } from "./dom";

const ACCEPTED = ".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Asks for a file; null when the person thinks better of it. */
export function chooseFile(): Promise<File | null> {
  const input = element("input", { type: "file", accept: ACCEPTED, hidden: "" });
  return new Promise((resolve) => {
    const end = (file: File | null): void => {
      input.remove();
      resolve(file);
    };
    input.addEventListener("change", () => end(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => end(null));
    document.body.append(input);
    input.click();
  });
}

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** @param hint the line shown while a file hangs over the page */
export function acceptDrops(hint: () => string, onFile: (file: File) => void): void {
  const cover = element("div", { class: "drop-hint", "aria-hidden": "true" });
  const hide = (): void => {
    cover.remove();
    document.body.classList.remove("resizing");
  };
  // Capturing: Univer has drop targets of its own.
  const options = { capture: true };
  addEventListener(
    "dragover",
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      if (cover.isConnected) return;
      cover.textContent = hint();
      document.body.append(cover);
      document.body.classList.add("resizing"); // the frame lets the drag through
    },
    options,
  );
  addEventListener(
    "dragleave",
    (event) => {
      if (event.relatedTarget === null) hide();
    },
    options,
  );
  addEventListener(
    "drop",
    (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      hide();
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    },
    options,
  );
}
