/** By what a target is shared out to the places below, or to reps. */
export const splitKeys = ['evenly', 'last_year', 'last_three_months', 'head_count', 'working_days', 'by_hand'] as const
export type SplitKey = (typeof splitKeys)[number]

/** Those whose weights are figures that somebody has to look up. */
export const weighedKeys = ['last_year', 'last_three_months', 'head_count', 'working_days'] as const
export type WeighedKey = (typeof weighedKeys)[number]
