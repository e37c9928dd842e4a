import { defaultPage, largestPage, type PageArgs } from './keyset.ts'

/** A page costs its row as many times as it may have rows. */
export const pageComplexity = ({ first, last }: PageArgs) => ({ field: 1, multiplier: first ?? last ?? defaultPage })

/** Likewise a nested list, which takes only `first`. */
export const nestedComplexity = ({ first }: { first: number }) => ({ field: 1, multiplier: Math.max(1, first) })

export const nestedTake = (first: number) => Math.min(Math.max(first, 1), largestPage)
