/** Findings in the list of the pane. */
export const items = () => [...document.querySelectorAll<HTMLElement>("[data-index] [data-row-button]")];

export const item = (text: string) => items().find((element) => element.textContent?.includes(text)) as HTMLElement;
