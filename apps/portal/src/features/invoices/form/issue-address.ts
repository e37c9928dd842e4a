import { createLoader, parseAsString } from 'nuqs/server'

/** What the invoice is for: a card's sale, a recharge (its line in the card's statement), or a sale at the till. */
const issueAddress = { sale: parseAsString, recharge: parseAsString, receipt: parseAsString }
export const loadIssueAddress = createLoader(issueAddress)
