/** The loan prime rate of one year, and the benchmark rate of the People's Bank for deposits of one year. */
export const rateKinds = ['lpr_1y', 'deposit_1y'] as const
export type RateKind = (typeof rateKinds)[number]
