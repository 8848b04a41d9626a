/** The product's version, as in package.json (held by a test). Printed on what is handed over. */
export const PRODUCT_VERSION = "1.0.0";
