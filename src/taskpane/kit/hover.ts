/**
 * Background under the mouse of what we draw ourselves; a token of our own (useTheme), because Fluent's hover colours in
 * high contrast want another colour of text on them, which signs and second lines do not have.
 */
export const HOVER = "var(--paneHover)";
