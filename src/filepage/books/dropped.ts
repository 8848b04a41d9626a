/** books/: the files on the page: how they came, what came of each, what is saved of them. */

/** A file as a person gave it. */
export interface GivenFile {
  readonly file: File;
  /** Its path under the folder that was dropped, else its name. */
  readonly path: string;
  /** Where the browser can hold it open to write it back. */
  readonly handle: FileSystemFileHandle | null;
}

/** What Excel keeps beside an open workbook, and what systems keep in folders. */
const isMeant = (name: string): boolean => !name.startsWith("~$") && !name.startsWith(".") && name !== "Thumbs.db";

export function chosenFiles(files: FileList | null): readonly GivenFile[] {
  return [...(files ?? [])]
    .filter(({ name }) => isMeant(name))
    .map((file) => ({ file, path: file.webkitRelativePath || file.name, handle: null }));
}

/** What a drop brought; `closed`: names of folders that the browser does not let this page read. */
export interface Dropped {
  readonly files: readonly GivenFile[];
  readonly closed: readonly string[];
}

/**
 * Files and all that is in folders of a drop, by path. Must be called while the drop is told: the browser forgets its
 * items afterwards.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const closed: string[] = [];
  const found = await Promise.all(
    items.map(async (item: ItemWithHandle): Promise<readonly GivenFile[]> => {
      // All three are asked for before anything is waited for.
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- not every browser has it
      const [held, entry, file] = [handleOf(item), item.webkitGetAsEntry?.() ?? null, item.getAsFile()];
      const handle = await held;
      if (!entry?.isDirectory && handle?.kind !== "directory")
        return file ? [{ file, path: file.name, handle: handle as FileSystemFileHandle | null }] : [];
      const name = handle?.name ?? entry?.name ?? "";
      try {
        if (handle?.kind === "directory") return await filesHeld(handle as FileSystemDirectoryHandle, name);
        return await filesUnder(entry as FileSystemDirectoryEntry, name);
      } catch {
        closed.push(name);
        return [];
      }
    }),
  );
  return {
    files: found
      .flat()
      .filter(({ file: { name } }) => isMeant(name))
      .sort((a, b) => a.path.localeCompare(b.path, "zh-CN", { numeric: true })),
    closed,
  };
}

/** Newer than the oldest browsers that this page runs in. */
type ItemWithHandle = DataTransferItem & { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> };
type Folder = FileSystemDirectoryHandle & { values(): AsyncIterable<FileSystemHandle> };

async function handleOf(item: ItemWithHandle): Promise<FileSystemHandle | null> {
  try {
    return (await item.getAsFileSystemHandle?.()) ?? null;
  } catch {
    return null;
  }
}

async function filesHeld(folder: FileSystemDirectoryHandle, path: string): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  for await (const handle of (folder as Folder).values()) {
    const under = `${path}/${handle.name}`;
    if (handle.kind === "directory") found.push(...(await filesHeld(handle as FileSystemDirectoryHandle, under)));
    else {
      const held = handle as FileSystemFileHandle;
      found.push({ file: await held.getFile(), path: under, handle: held });
    }
  }
  return found;
}

/** The older way, which browsers refuse to pages from a disk. */
async function filesUnder(folder: FileSystemDirectoryEntry, path: string): Promise<GivenFile[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  // A reader gives a hundred entries at a time, and none at the end.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    entries.push(...some);
  }
  const found = await Promise.all(
    entries.map((entry) =>
      entry.isDirectory
        ? filesUnder(entry as FileSystemDirectoryEntry, `${path}/${entry.name}`)
        : new Promise<GivenFile[]>((resolve, reject) =>
            (entry as FileSystemFileEntry).file(
              (file) => resolve([{ file, path: `${path}/${entry.name}`, handle: null }]),
              reject,
            ),
          ),
    ),
  );
  return found.flat();
}
