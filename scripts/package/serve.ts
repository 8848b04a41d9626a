/**
 * A small HTTPS server for a trial of the package: `node serve.cjs --cert FILE --key FILE [--port 8443]`, in the folder of
 * the package, with a certificate of the office's own. For daily use take IIS or nginx.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { staticFiles } from "../../src/workbench/server/staticFiles";

const option = (name: string): string | undefined => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : process.argv[place + 1];
};
const [cert, key, port] = [option("cert"), option("key"), Number(option("port") ?? 8443)];
if (!cert || !key) {
  console.error("node serve.cjs --cert 证书.crt --key 私钥.key [--port 8443]");
  process.exitCode = 2;
} else {
  const serve = staticFiles({
    folder: __dirname,
    index: `${PLAN_REVIEW_PATH}/support.html`.slice(1),
    names: /./,
    policy: PLAN_REVIEW_POLICY,
    ownPolicy: PLAN_REVIEW_OWN_POLICY,
  });
  const path = PLAN_REVIEW_PATH;
  createServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
    if (path && request.url?.startsWith(`${path}/`)) request.url = request.url.slice(path.length);
    serve(request, response);
  }).listen(port, () => console.log(`https://<本机名称>:${port}${path}/`));
}

declare const PLAN_REVIEW_POLICY: string;
declare const PLAN_REVIEW_PATH: string;
declare const PLAN_REVIEW_OWN_POLICY: readonly string[];
