/**
 * What every peer gets: amounts already read, as doubles in 万元, as those engines take them. What every peer gives: the
 * tier, and whether the supplementary contract and the adjustment go beyond their limits; ours gives what is left of each.
 * None of the peers reads cells, takes several amounts in one cell, knows scopes, routes, readings or blanks, or explains.
 */
export interface Facts {
  readonly total: number;
  readonly contract: number;
  readonly supplement: number;
  readonly adjusted: number;
}

export interface Answer {
  readonly tier: string;
  readonly supplementOver: boolean;
  readonly adjustmentOver: boolean;
}

export interface Peer {
  readonly name: string;
  /** How it counts, and what it leaves out beside the above. */
  readonly omits: string;
  /** Prepares once (not measured); the function it gives computes all rows (measured). */
  readonly prepare: (facts: readonly Facts[]) => Promise<() => Promise<readonly Answer[]>> | (() => readonly Answer[]);
}
