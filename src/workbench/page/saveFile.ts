/** Giving a file to the person: the browser's download. */
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A file's name without its extension. */
export const stemOf = (name: string): string => name.replace(/\.[^.]*$/, "");

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What is technical about an error, for the folded part of a message. */
export const detailsOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
