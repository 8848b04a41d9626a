/**
 * `npm run check`: types and lints side by side, as each keeps but one processor busy. What each printed is shown whole
 * when it has ended; fails where one of them fails.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";

const CHECKS = ["typecheck", "lint"];

/** Runs a script of package.json; true where it succeeded. */
function run(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    // By name, and through a shell: on Windows npm is a command file.
    const child = spawn(`npm run ${script}`, { cwd: join(__dirname, ".."), shell: true });
    const printed: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => printed.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => printed.push(chunk));
    child.on("close", (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code === 0);
    });
  });
}

void Promise.all(CHECKS.map(run)).then((passed) => {
  if (passed.includes(false)) process.exitCode = 1;
});
