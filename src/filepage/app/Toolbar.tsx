import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { MenuButton } from "../../taskpane/kit/MenuButton";
import { chosenFiles } from "../books/dropped";
import { usePorts, useSaver, useShelf } from "./Ports";

/** Adding files and saving what came of them. */
export function Toolbar() {
  const { t, shelf, saver } = usePorts();
  const { books, chosen } = useShelf();
  const { work } = useSaver();
  const input = useRef<HTMLInputElement>(null);
  const book = books.find(({ id }) => id === chosen);
  const busy = work !== null;
  const canMark = !busy && book?.line.kind === "reviewed";
  return (
    <header className="toolbar">
      <h1>{t("filePage.title")}</h1>
      <span className="toolbar-work" role="status">
        {work && t("filePage.save.working", { done: work.done, total: work.total })}
      </span>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.xltx,.xltm"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          void shelf.add(chosenFiles(currentTarget.files));
          currentTarget.value = "";
        }}
      />
      <Button title={t("filePage.add.hint")} onClick={() => input.current?.click()}>
        {t("filePage.add")}
      </Button>
      {books.length > 0 && (
        <>
          <Button appearance="primary" disabled={!canMark} onClick={() => book && void saver.copy(book)}>
            {t("filePage.save.copy")}
          </Button>
          <MenuButton
            label={t("filePage.save")}
            entries={[
              {
                name: t("filePage.save.all"),
                disabled: busy || !books.some(({ line }) => line.kind === "reviewed"),
                onChoose: () => void saver.all(books),
              },
              { name: t("filePage.save.asIs"), disabled: busy || !book, onChoose: () => book && void saver.asIs(book) },
              ...(book?.given.handle
                ? [{ name: t("filePage.save.inPlace"), disabled: !canMark, onChoose: () => void saver.inPlace(book) }]
                : []),
            ]}
          />
        </>
      )}
    </header>
  );
}
