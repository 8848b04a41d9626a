/**
 * Loads the product's modules and its tests' without jest, so that a test can be run again in milliseconds with another change of
 * the source switched on. Modules of the project are compiled as jest compiles them; packages are Node's own.
 */
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";
import { ModernFakeTimers } from "@jest/fake-timers";
import { ModuleMocker } from "jest-mock";

type Registry = Map<string, { exports: unknown }>;

export interface ModuleOptions {
  root: string;
  /** Source texts that stand in for files, by absolute path. */
  instead: ReadonlyMap<string, string>;
  /** Around the running of a module's own statements: what they touch belongs to no test. */
  around: (run: () => void) => void;
}

const mocker = new ModuleMocker(globalThis);
const timers = new ModernFakeTimers({
  config: { fakeTimers: {}, rootDir: process.cwd() } as never,
  global: globalThis,
});
const ENDINGS = ["", ".ts", ".tsx", ".json", "/index.ts", ".js", ".mjs"];
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

export class Modules {
  private registry: Registry = new Map();
  private readonly mocks = new Map<string, () => unknown>();
  private readonly compiled = new Map<string, vm.Script>();
  private readonly packages: NodeJS.Require;

  constructor(private readonly options: ModuleOptions) {
    this.packages = createRequire(join(options.root, "package.json"));
  }

  /** All modules are loaded anew when they are next asked for. */
  forget(): void {
    this.registry = new Map();
  }

  /** Runs with all modules loaded anew, and goes on with those there were. */
  async afresh<T>(run: () => Promise<T>): Promise<T> {
    const before = this.registry;
    this.registry = new Map();
    try {
      return await run();
    } finally {
      this.registry = before;
    }
  }

  load(path: string): unknown {
    const mock = this.mocks.get(path);
    if (mock) return this.kept(path, (module) => (module.exports = mock()));
    return this.real(path);
  }

  /** @param key what it is kept as: the real module beside the one that stands in for it is another */
  private real(path: string, key = path): unknown {
    if (path.endsWith(".json"))
      return this.kept(key, (module) => (module.exports = JSON.parse(readFileSync(path, "utf8"))));
    return this.kept(key, (module) => this.options.around(() => this.run(path, module)));
  }

  private kept(path: string, fill: (module: { exports: unknown }) => void): unknown {
    const known = this.registry.get(path);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    this.registry.set(path, module);
    fill(module);
    return module.exports;
  }

  private run(path: string, module: { exports: unknown }): void {
    const from = (name: string): string | null => this.resolve(name, path);
    const require = Object.assign(
      (name: string): unknown => {
        const file = from(name);
        return file === null ? (this.packages(name) as unknown) : this.load(file);
      },
      { resolve: (name: string): string => from(name) ?? this.packages.resolve(name) },
    );
    const wrapped = this.script(path).runInThisContext() as (...given: unknown[]) => void;
    wrapped(module.exports, require, module, path, dirname(path), this.jestFor(from));
  }

  private script(path: string): vm.Script {
    let script = this.compiled.get(path);
    if (!script) {
      const { code } = transformSync(this.options.instead.get(path) ?? readFileSync(path, "utf8"), {
        filename: path,
        swcrc: false,
        configFile: false,
        module: { type: "commonjs" },
        jsc: {
          parser: { syntax: "typescript", tsx: path.endsWith("x") },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      });
      const text = `(function (exports, require, module, __filename, __dirname, jest) {${code}\n})`;
      this.compiled.set(path, (script = new vm.Script(text, { filename: path })));
    }
    return script;
  }

  /** The file that a name means in a module; null for a package's. */
  private resolve(name: string, from: string): string | null {
    if (!name.startsWith(".") && !name.startsWith("/")) return null;
    const base = name.startsWith("/") ? name : join(dirname(from), name);
    const found = ENDINGS.map((ending) => base + ending).find(isFile);
    if (found === undefined) throw new Error(`${from}: there is no ${name}`);
    return found;
  }

  /** What tests without a browser use of jest's own object. */
  private jestFor(from: (name: string) => string | null): Record<string, unknown> {
    const path = (name: string): string => from(name) ?? name;
    return {
      fn: mocker.fn.bind(mocker),
      spyOn: mocker.spyOn.bind(mocker),
      restoreAllMocks: () => mocker.restoreAllMocks(),
      useFakeTimers: () => timers.useFakeTimers(),
      useRealTimers: () => timers.useRealTimers(),
      advanceTimersByTime: (milliseconds: number) => timers.advanceTimersByTime(milliseconds),
      advanceTimersByTimeAsync: (milliseconds: number) => timers.advanceTimersByTimeAsync(milliseconds),
      requireActual: (name: string) =>
        this.real(path(name), this.mocks.has(path(name)) ? `${path(name)} as it is` : path(name)),
      doMock: (name: string, factory: () => unknown) => void this.mocks.set(path(name), factory),
      dontMock: (name: string) => void this.mocks.delete(path(name)),
      isolateModules: (run: () => void) => {
        const before = this.registry;
        this.registry = new Map();
        try {
          run();
        } finally {
          this.registry = before;
        }
      },
    };
  }
}
