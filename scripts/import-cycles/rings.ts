/** What each file imports. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** One shortest ring of every group of files that reach each other (Tarjan's strongly connected components). */
export function cyclesIn(graph: ImportGraph): readonly (readonly string[])[] {
  return componentsOf(graph).flatMap((component) => {
    const ring = shortestRing(graph, component);
    return ring ? [ring] : [];
  });
}

function componentsOf(graph: ImportGraph): readonly ReadonlySet<string>[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const components: Set<string>[] = [];
  const visit = (file: string): number => {
    const place = order.size;
    order.set(file, place);
    let low = place;
    open.push(file);
    isOpen.add(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (isOpen.has(next)) low = Math.min(low, order.get(next) ?? low);
    }
    if (low === place) {
      const component = new Set(open.splice(open.indexOf(file)));
      for (const each of component) isOpen.delete(each);
      components.push(component);
    }
    return low;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return components;
}

/** From the component's first file that stands on a ring, the shortest way back to it; null where there is none. */
function shortestRing(graph: ImportGraph, component: ReadonlySet<string>): readonly string[] | null {
  let shortest: readonly string[] | null = null;
  for (const start of component) {
    const ring = wayBack(graph, component, start);
    if (ring && (shortest === null || ring.length < shortest.length)) shortest = ring;
  }
  return shortest;
}

function wayBack(graph: ImportGraph, component: ReadonlySet<string>, start: string): readonly string[] | null {
  const from = new Map<string, string>();
  const queue = [start];
  for (const file of queue)
    for (const next of graph.get(file) ?? []) {
      if (!component.has(next)) continue;
      if (next === start) {
        const ring = [file];
        for (let at = file; at !== start;) {
          at = from.get(at) ?? start;
          ring.unshift(at);
        }
        return ring;
      }
      if (from.has(next)) continue;
      from.set(next, file);
      queue.push(next);
    }
  return null;
}
