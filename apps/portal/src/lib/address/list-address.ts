import { createParser, parseAsBoolean, parseAsInteger, parseAsString } from 'nuqs/server'

export type Sort = { field: string; direction: 'asc' | 'desc' }

/** `sort=amount.desc` */
export const sortParser = createParser<Sort>({
  parse(text) {
    const [field, direction] = text.split('.')
    return field && (direction === 'asc' || direction === 'desc') ? { field, direction } : null
  },
  serialize: ({ field, direction }) => `${field}.${direction}`,
  eq: (a, b) => a.field === b.field && a.direction === b.direction,
})

/** What every list keeps in the address, beside its own filters. `open` is the row in the side panel. */
export const listAddress = {
  q: parseAsString,
  sort: sortParser,
  after: parseAsString,
  before: parseAsString,
  /** The page at the end, which needs no cursor. */
  last: parseAsBoolean,
  /** How many rows stand before this page: for the reader, nothing is read by it. */
  at: parseAsInteger,
  /** The saved view that was chosen; what it holds stands beside it. */
  view: parseAsString,
}

export const pageSize = 50

type PagePlace = { after: string | null; before: string | null; last?: boolean | null }

/** One page of a list, as the api pages: forward after a cursor, backward before one, or backward from the end. */
export function pageVariables({ after, before, last }: PagePlace, size = pageSize) {
  if (last) return { last: size, before: null }
  return before ? { last: size, before } : { first: size, after }
}

/** The chosen order, where the api has such a field; else the list's own. */
export function orderBy<Field extends string>(
  sort: Sort | null,
  fields: readonly Field[],
  own: { field: Field; direction: Sort['direction'] },
) {
  const field = fields.find((one) => one === sort?.field)
  return sort && field ? { field, direction: sort.direction } : own
}
