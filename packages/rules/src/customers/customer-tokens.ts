import { nameTokens } from './name-tokens.ts'
import { phoneTokens } from './phone-tokens.ts'
import { cutToken, searchToken } from './search-token.ts'

/** Tokens of one customer, at most: each is a row beside each of the customer's files. */
export const mostTokens = 16

export type TokenSource = {
  readonly customerNo: string
  readonly name: string
  /** As it was written. */
  readonly phone?: string | null
  /** E.164, or null where the phone is no valid one. */
  readonly phoneKey?: string | null
}

/** Whoever begins with m finds ming already: the shorter of two such tokens needs no row. */
function keep(kept: string[], token: string): string[] {
  if (kept.some((one) => one.startsWith(token))) return kept
  return [...kept.filter((one) => !token.startsWith(one)), token]
}

/**
 * The pieces by which a customer is found: a search that begins one of them finds the customer. For servers only, as the
 * pinyin dictionary is.
 */
export function customerTokens({ customerNo, name, phone = null, phoneKey = null }: TokenSource): string[] {
  const tokens = [searchToken(customerNo), ...phoneTokens(phoneKey, phone).map(cutToken), ...nameTokens(name)].filter(
    Boolean,
  )
  let kept: string[] = []
  for (const token of tokens) if (kept.length < mostTokens) kept = keep(kept, token)
  return kept
}
