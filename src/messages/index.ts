export * from "./types";
export * from "./format";
export * from "./citation";
export * from "./moment";
export * from "./reading";
export * from "./span";
