/** What a person has before them at once. */
import type { Workbench } from "./workbench";

/** Findings that stand wholly in sight, each with its height and whether an amount in it is cut off. */
export async function inSight({
  pane,
}: Workbench): Promise<readonly { readonly height: number; readonly isCut: boolean }[]> {
  const frame = await pane.frame();
  return await frame.locator("[role=tabpanel]").evaluate((panel) => {
    const place = panel.getBoundingClientRect();
    return [...panel.querySelectorAll<HTMLElement>("li[aria-posinset]")]
      .filter((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return top >= place.top && bottom <= place.bottom + 1;
      })
      .map((item) => {
        const button = item.querySelector("button")!.getBoundingClientRect();
        const amounts = [...item.querySelectorAll<HTMLElement>("[data-amount]")];
        return {
          height: item.offsetHeight,
          isCut: amounts.some(
            (amount) =>
              amount.scrollWidth > amount.clientWidth + 1 || amount.getBoundingClientRect().right > button.right,
          ),
        };
      });
  });
}
