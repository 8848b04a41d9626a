import { version } from "../../package.json";
import { PRODUCT_VERSION } from "../../src/library";

test("what is handed over names the product's version", () => expect(PRODUCT_VERSION).toBe(version));
