import type { PlaceBarFragment } from '@generated/graphql.ts'

const most = 3

/** The places that lost most money against the same days of last month, worst first. */
export const furthestBehind = <Bar extends Pick<PlaceBarFragment, 'amount' | 'previousAmount'>>(
  bars: readonly Bar[],
): Bar[] =>
  bars
    .filter(({ amount, previousAmount }) => amount < previousAmount)
    .sort((a, b) => a.amount - a.previousAmount - (b.amount - b.previousAmount))
    .slice(0, most)
