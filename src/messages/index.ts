export * from "./types";
export * from "./bodies";
export * from "./format";
export * from "./citation";
export * from "./moment";
export * from "./reading";
export * from "./span";
