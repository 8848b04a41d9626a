/** Builds dist-workbench/ unless it is what the sources say: run before the end-to-end tests, which test the built files. */
import { ensureBuilt } from "./freshBuild";

ensureBuilt(() => console.log("building dist-workbench/")).catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
