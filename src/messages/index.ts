export * from "./types";
export * from "./bodies";
export { isLocale, LOCALES } from "./locale";
export * from "./format";
export * from "./citation";
export * from "./moment";
export * from "./reading";
export * from "./span";
