import { act, fireEvent, screen } from "@testing-library/react";
import { settle } from "../support/pane";

export const text = (): string => document.body.textContent ?? "";

/** Opens a task from the menu and waits until its page has come. */
export async function openTask(name: string, menu = "工作"): Promise<void> {
  await act(async () => {
    fireEvent.click(screen.getByRole("button", { name: menu }));
  });
  await act(async () => {
    fireEvent.click(screen.getByRole("menuitem", { name }));
    await settle();
  });
  await screen.findByRole("button", { name: menu === "工作" ? "返回" : "Back" });
}

/** Chooses a sheet in the list of this label. */
export function pickPlace(label: string, sheet: string): void {
  const list = screen.getByRole("combobox", { name: label }) as HTMLSelectElement;
  const option = [...list.options].find((each) => each.textContent === sheet);
  if (!option) throw new Error(`no ${sheet} in ${label}`);
  fireEvent.change(list, { target: { value: option.value } });
}
