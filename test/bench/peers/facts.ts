/**
 * What every peer gets: amounts already read, as doubles in 万元, as those engines take them. What every peer gives:
 * tier, limit and remaining of the supplementary contract, headroom of the adjustment, and whether each is exceeded.
 * None of the peers reads cells, takes several amounts in one cell, knows routes, readings or blanks, or explains.
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
  /** What it leaves out beside the above. */
  readonly omits: string;
  /** Prepares once (not measured); the function it gives computes all rows (measured). */
  readonly prepare: (facts: readonly Facts[]) => Promise<() => Promise<readonly Answer[]>> | (() => readonly Answer[]);
}
