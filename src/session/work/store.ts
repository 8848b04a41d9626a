/** A value that can be watched; the same object until something changes (as useSyncExternalStore wants it). */
export class Store<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  get = (): T => this.value;

  set(change: Partial<T>): void {
    const differs = (Object.keys(change) as (keyof T)[]).some((key) => !Object.is(this.value[key], change[key]));
    if (!differs) return;
    this.value = { ...this.value, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}
