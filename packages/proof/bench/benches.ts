import type { Bench } from './frame/bench.ts'

/** In the order in which they run. */
export const benches: readonly Bench[] = []
