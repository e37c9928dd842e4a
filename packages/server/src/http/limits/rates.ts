/** How much may be asked in a minute. */
export type Rates = {
  /** Requests of one account. */
  readonly userRequests: number
  /** What one account's requests may cost together, in the points of a document's complexity. */
  readonly userCost: number
  /** The same of all accounts of a chain. */
  readonly chainRequests: number
  readonly chainCost: number
  /** Requests of nobody from one address. */
  readonly strangerRequests: number
}

/**
 * A person who works as fast as they can asks five times a second; a page of a hundred rows costs up to three thousand
 * points, and 15,000 is what one document may cost. One process answers some fifteen thousand requests a minute.
 */
export const usualRates: Rates = {
  userRequests: 1800,
  userCost: 1_800_000,
  chainRequests: 12_000,
  chainCost: 12_000_000,
  strangerRequests: 600,
}

/** For tests, which ask as fast as they can. */
export const anyRates = Object.fromEntries(Object.keys(usualRates).map((name) => [name, 1e12])) as Rates

/** A file that is brought or taken counts as a dear document. */
export const fileCost = 15_000

/** A small picture of a list, of which a page shows many. */
export const thumbnailCost = 500
