import { useEffect, useState } from "react";
import { droppedFiles } from "../books/dropped";
import type { Saver } from "../books/Saver";
import type { Shelf } from "../books/Shelf";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes files and folders that are dropped anywhere on the page; whether some hang over it now. */
export function useDrops(shelf: Shelf, saver: Saver): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    // Without this the browser would leave the page and open the file.
    const onDrop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer)
        void droppedFiles(event.dataTransfer).then(({ files, closed }) => {
          for (const folder of closed) saver.say("filePage.drop.closed", { folder }, true);
          void shelf.add(files);
        });
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, [shelf, saver]);
  return over;
}
