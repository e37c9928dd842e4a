import { GraphQLError } from 'graphql'
import { isUuid } from './global-id.ts'

export type Direction = 'asc' | 'desc'
export type PageArgs = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

const onlyIf = <Value>(value: Value, fits: boolean): Value => {
  if (!fits) throw new Error('no value of the column')
  return value
}

const readInstant = (text: string) => onlyIf(new Date(text), /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)))
const readMoney = (text: string) => onlyIf(BigInt(text), BigInt.asIntN(64, BigInt(text)) === BigInt(text))

/** How a sort column's value stands in a cursor. What a column can't hold isn't compared with it. */
const kinds = {
  text: { write: (value: unknown) => String(value), read: (text: string) => onlyIf(text, !text.includes('\0')) },
  instant: { write: (value: unknown) => (value as Date).toISOString(), read: readInstant },
  money: { write: (value: unknown) => String(value), read: readMoney },
  count: {
    write: (value: unknown) => String(value),
    read: (text: string) => onlyIf(Number(text), /^-?\d{1,15}(\.\d+)?$/.test(text)),
  },
}

/**
 * field: a column under which rows stand in an index with the id behind it. mayBeNull: rows without a value stand last in
 * either direction; only for lists that are narrow enough to be sorted, as no index holds them so. manyAlike: thousands of
 * rows may share a value: a page that begins among them reads them by a statement of their own.
 */
export type Order = {
  field: string
  direction: Direction
  kind: keyof typeof kinds
  mayBeNull?: true
  manyAlike?: true
}

export const defaultPage = 20
export const largestPage = 100

export const badPage = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function writeCursor(row: { id: string }, { field, kind }: Order): string {
  const value = (row as Record<string, unknown>)[field]
  return Buffer.from(JSON.stringify([value === null ? null : kinds[kind].write(value), row.id])).toString('base64url')
}

/** Where a page begins or ends. A forged cursor can only be a wrong place in the caller's own rows, or an error. */
function readCursor(cursor: string, { kind, mayBeNull }: Order): { value: unknown; id: string } {
  try {
    const [text, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown]
    if (text === null ? !mayBeNull : typeof text !== 'string') throw new Error('no value')
    if (typeof id !== 'string' || !isUuid(id)) throw new Error('no id')
    return { value: text === null ? null : kinds[kind].read(text as string), id }
  } catch {
    throw badPage('That cursor belongs to another list')
  }
}

/** The same where rows without a value stand behind all others, or, seen from the end, before them. */
function beyondWithNulls({ value, id }: ReturnType<typeof readCursor>, order: Order, direction: Direction): object {
  const { field } = order
  const past = direction === 'asc' ? 'gt' : 'lt'
  const nullsFollow = direction === order.direction
  if (value !== null) {
    const rest = [{ [field]: { [past]: value } }, { [field]: value, id: { [past]: id } }]
    return { OR: nullsFollow ? [...rest, { [field]: null }] : rest }
  }
  const further = { [field]: null, id: { [past]: id } }
  return nullsFollow ? further : { OR: [further, { [field]: { not: null } }] }
}

function beyond(cursor: string, order: Order, direction: Direction): object {
  const { value, id } = readCursor(cursor, order)
  if (order.mayBeNull) return beyondWithNulls({ value, id }, order, direction)
  const [past, upTo] = direction === 'asc' ? (['gt', 'gte'] as const) : (['lt', 'lte'] as const)
  const { field } = order
  // The first condition says nothing new; it is the one that the index is read by.
  return { AND: [{ [field]: { [upTo]: value } }, { OR: [{ [field]: { [past]: value } }, { id: { [past]: id } }] }] }
}

/**
 * The rows behind a cursor in the pieces that an index finds at once. In one piece all that share the cursor's value would be
 * read and passed over, on each page anew.
 */
function pieces(cursor: string | null | undefined, order: Order, direction: Direction): object[] {
  if (!cursor) return [{}]
  if (!order.manyAlike) return [beyond(cursor, order, direction)]
  const { value, id } = readCursor(cursor, order)
  const past = direction === 'asc' ? 'gt' : 'lt'
  return [{ [order.field]: value, id: { [past]: id } }, { [order.field]: { [past]: value } }]
}

/** What comes behind a row in its list, for whoever reads the whole of it a piece at a time. */
export const behind = (row: { id: string }, order: Order): object =>
  beyond(writeCursor(row, order), order, order.direction)

export function pageSize({ first, last }: PageArgs): number {
  const size = first ?? last ?? defaultPage
  if (!Number.isInteger(size) || size < 1 || size > largestPage) throw badPage(`A page has 1 to ${largestPage} rows`)
  return size
}

const sorting = ({ field, mayBeNull }: Order, direction: Direction, backwards: boolean): object[] => [
  { [field]: mayBeNull ? { sort: direction, nulls: backwards ? 'first' : 'last' } : direction },
  { id: direction },
]

/** The order of a whole list, for whoever reads it a piece at a time. */
export const sortingOf = (order: Order): object[] => sorting(order, order.direction, false)

/** Whether a page begins where the list does. */
export const isFirstPage = ({ after, before, last }: PageArgs): boolean => !after && !before && last == null

export type PageQuery = { where: object; orderBy: object[]; take: number }

/**
 * One page by keyset: it costs the same on the first page and on the ten thousandth, and stays in place while rows come.
 * @param load makes a query of the page: the only one, unless it begins among many that are alike
 */
export async function keysetPage<Row extends { id: string }>(
  args: PageArgs,
  order: Order,
  load: (query: PageQuery) => Promise<Row[]>,
) {
  const size = pageSize(args)
  const backwards = args.last != null && args.first == null
  const flip = (direction: Direction): Direction => (direction === 'asc' ? 'desc' : 'asc')
  const direction = backwards ? flip(order.direction) : order.direction
  const cursor = backwards ? args.before : args.after
  const orderBy = sorting(order, direction, backwards)
  const rows: Row[] = []
  for (const where of pieces(cursor, order, direction))
    if (rows.length <= size) rows.push(...(await load({ where, orderBy, take: size + 1 - rows.length })))
  const more = rows.length > size
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const edges = page.map((node) => ({ node, cursor: writeCursor(node, order) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? Boolean(cursor) : more,
      hasPreviousPage: backwards ? more : Boolean(cursor),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
