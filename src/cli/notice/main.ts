import { runNotice } from "./run";

// The exit status is set, not forced: output that a slow reader has not taken yet must still reach it.
void runNotice(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, now: new Date() }).then(
  (status) => {
    process.exitCode = status;
  },
);
