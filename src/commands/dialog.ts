/** The page in the dialog of a command: asks for what it is to say, and shows it as text. */
import { CLOSE, READY } from "./say";
import type { Saying } from "./types";

/** Fills the page; anything that is no saying of ours changes nothing. */
export function show(message: string, page: Document): boolean {
  let saying: Partial<Saying> | null;
  try {
    saying = JSON.parse(message) as Partial<Saying> | null;
  } catch {
    return false;
  }
  if (typeof saying?.title !== "string" || !Array.isArray(saying.lines)) return false;
  const put = (id: string, text: string): void => {
    const element = page.getElementById(id);
    if (element) element.textContent = text;
  };
  const locale = saying.locale ?? "zh-CN";
  page.documentElement.lang = locale;
  window.speakPlanReview?.(locale);
  page.body.dataset.intent = String(saying.intent);
  put("title", saying.title);
  put("close", String(saying.close ?? ""));
  page.getElementById("lines")?.replaceChildren(
    ...saying.lines.map((line) => {
      const paragraph = page.createElement("p");
      paragraph.textContent = String(line);
      return paragraph;
    }),
  );
  return true;
}

function start(): void {
  const { ui } = Office.context;
  const close = (): void => ui.messageParent(CLOSE);
  document.getElementById("close")?.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });
  ui.addHandlerAsync(
    Office.EventType.DialogParentMessageReceived,
    ({ message }: { readonly message: string }) => {
      if (show(message, document)) document.getElementById("close")?.focus();
    },
    () => ui.messageParent(READY),
  );
}

if (typeof Office !== "undefined") void Office.onReady().then(start);
