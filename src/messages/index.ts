export * from "./types";
export * from "./format";
export * from "./citation";
export * from "./finding";
export * from "./reading";
export * from "./span";
