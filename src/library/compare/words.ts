import { text, type Locale } from "../../messages";
import { addressOf } from "../../sheet";
import type { Ask, Route } from "./types";

/** Why two rows have to be decided by a person. */
export function askText({ why, cells }: Ask, locale: Locale): string {
  const places = [...cells.old, ...cells.new].map(({ row, column }) => addressOf(row, column));
  return text(locale, `compare.ask.${why}`, { cells: [...new Set(places)].join(locale === "zh-CN" ? "、" : ", ") });
}

export const routeText = (route: Route | null, locale: Locale): string =>
  text(locale, `compare.route.${route ?? "none"}`);
