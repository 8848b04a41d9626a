/** What a cell displays: the common number formats, enough for `range.text` to be honest about percent, decimals and dates. */
import { civilOfSerial } from "../../exact";
import type { CellValue } from "./types";

const DATE_PARTS = /yyyy|yy|mm|m|dd|d|hh|h|ss|s|"[^"]*"|\\.|./gi;

function dateText(serial: number, format: string): string {
  const whole = Math.floor(serial);
  const seconds = Math.round((serial - whole) * 86_400);
  const { year, month, day } = civilOfSerial(whole);
  const two = (n: number): string => String(n).padStart(2, "0");
  let afterHour = false;
  return (format.match(DATE_PARTS) ?? [])
    .map((part) => {
      const minute = afterHour;
      if (/^[ymdhs]/i.test(part)) afterHour = /^h/i.test(part);
      switch (part.toLowerCase()) {
        case "yyyy":
          return String(year);
        case "yy":
          return two(year % 100);
        case "mm":
          return two(minute ? Math.floor(seconds / 60) % 60 : month);
        case "m":
          return String(minute ? Math.floor(seconds / 60) % 60 : month);
        case "dd":
          return two(day);
        case "d":
          return String(day);
        case "hh":
          return two(Math.floor(seconds / 3600));
        case "h":
          return String(Math.floor(seconds / 3600));
        case "ss":
          return two(seconds % 60);
        case "s":
          return String(seconds % 60);
        default:
          return part.startsWith('"') ? part.slice(1, -1) : part.startsWith("\\") ? part.slice(1) : part;
      }
    })
    .join("");
}

/** Rounds half away from zero, as Excel displays, not as toFixed does on the binary value. */
function fixed(value: number, decimals: number): string {
  const shifted = Number(`${Math.abs(value)}e${decimals}`);
  const rounded =
    Number.isFinite(shifted) && !/e/.test(String(Math.abs(value)))
      ? Number(`${Math.floor(Number(shifted.toPrecision(15)) + 0.5)}e-${decimals}`)
      : Math.abs(value);
  return (value < 0 && rounded !== 0 ? "-" : "") + rounded.toFixed(decimals);
}

/** @param format Excel's number format; only the first section is used. Error values and text are shown as they are. */
export function displayText(value: CellValue, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = format.split(";")[0] ?? "General";
  if (section === "@" || section === "" || /^general$/i.test(section)) return String(Number(value.toPrecision(11)));
  const bare = section.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (/[ymdhs]/i.test(bare) && !/[0#]/.test(bare))
    return value < 0 ? "########" : dateText(value, section.replace(/\[[^\]]*\]/g, ""));
  const percent = bare.includes("%");
  const decimals = (/\.([0#?]+)/.exec(bare)?.[1] ?? "").length;
  const [whole = "", fraction] = fixed(percent ? value * 100 : value, decimals).split(".");
  const grouped = /[0#],[0#]/.test(bare) ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const number = grouped + (fraction === undefined ? "" : `.${fraction}`);
  const [before = "", after = ""] = section.replace(/\[[^\]]*\]/g, "").split(/[0#?.,]+(?:[0#?.,]+)*/, 2);
  const literal = (text: string): string => text.replace(/"([^"]*)"|\\(.)|_./g, "$1$2");
  return literal(before) + number + literal(after);
}
