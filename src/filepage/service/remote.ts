import { HostError } from "../../host/types";
import { hostError, plainError, type Answer, type Question } from "./protocol";
import type { BookService } from "./types";

const METHODS: readonly (keyof BookService)[] = [
  "open",
  "review",
  "close",
  "call",
  "readHead",
  "readRows",
  "view",
  "viewRows",
  "save",
  "copy",
  "zip",
];

/** What a worker offers, as far as it is needed here. */
export type WorkerLike = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** The service in a worker. Once the worker has died, every call fails with `disconnected`. */
export function remoteService(worker: WorkerLike): BookService {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: HostError): void }>();
  let last = 0;
  let death: HostError | null = null;
  worker.addEventListener("message", ((event: MessageEvent<Answer>) => {
    const answer = event.data;
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ("error" in answer) asked?.reject(hostError(answer.error));
    else asked?.resolve(answer.result);
  }) as EventListener);
  worker.addEventListener("error", ((event: ErrorEvent) => {
    death = new HostError("disconnected", event.message);
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  }) as EventListener);
  const ask = (method: keyof BookService, args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (death) return reject(death);
      const number = (last += 1);
      waiting.set(number, { resolve, reject });
      worker.postMessage({ number, method, args } satisfies Question);
    });
  return serviceOf(ask);
}

/** The service in the page itself: between two calls the page may draw. */
export function localService(service: BookService): BookService {
  return serviceOf(async (method, args) => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    try {
      return await (service[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
    } catch (error) {
      throw hostError(plainError(error));
    }
  });
}

/** A service that is still being started: the page need not wait for it to be drawn. */
export function serviceWhen(started: Promise<BookService>): BookService {
  return serviceOf(async (method, args) => {
    const service = await started;
    return (service[method] as (...given: readonly unknown[]) => Promise<unknown>)(...args);
  });
}

function serviceOf(ask: (method: keyof BookService, args: readonly unknown[]) => Promise<unknown>): BookService {
  const members = METHODS.map((method) => [method, (...args: unknown[]) => ask(method, args)] as const);
  return Object.fromEntries(members) as unknown as BookService;
}

/**
 * Starts the service: in a worker made of the script's own text, or in the page where that is refused (a policy of the
 * browser's, no workers for pages from a disk).
 */
export async function startService(script: string, view: Window = window): Promise<BookService> {
  const inPage = (): BookService => {
    const make = view.planReviewBooks;
    if (!make) throw new HostError("disconnected", "engine");
    return localService(make());
  };
  try {
    const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
    const worker = new Worker(address);
    const service = remoteService(worker);
    // A worker that may not run says so by an error, or never answers.
    const isAlive = await Promise.race([
      service.zip([]).then(
        () => true,
        () => false,
      ),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 5000)),
    ]);
    URL.revokeObjectURL(address);
    if (isAlive) return service;
    worker.terminate();
    return inPage();
  } catch {
    return inPage();
  }
}
