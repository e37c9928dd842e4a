import { GraphQLError } from 'graphql'
import { nilId } from './global-id.ts'

export type Direction = 'asc' | 'desc'
export type PageArgs = {
  first?: number | null
  after?: string | null
  last?: number | null
  before?: string | null
}

/** How a sort column's value stands in a cursor. */
const kinds = {
  text: { write: (value: unknown) => String(value), read: (text: string) => text },
  instant: { write: (value: unknown) => (value as Date).toISOString(), read: (text: string) => new Date(text) },
  money: { write: (value: unknown) => String(value), read: (text: string) => BigInt(text) },
}

/** field: a column that is never null, under which rows stand in an index with the id behind it. */
export type Order = { field: string; direction: Direction; kind: keyof typeof kinds }

export const defaultPage = 20
export const largestPage = 100

export const badPage = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

function writeCursor(row: { id: string }, { field, kind }: Order): string {
  const value = kinds[kind].write((row as Record<string, unknown>)[field])
  return Buffer.from(JSON.stringify([value, row.id])).toString('base64url')
}

/** Where a page begins or ends. A forged cursor can only be a wrong place in the caller's own rows, or an error. */
function readCursor(cursor: string, { kind }: Order): { value: unknown; id: string } {
  try {
    const [text, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string, string]
    const value = kinds[kind].read(text)
    if (value instanceof Date && Number.isNaN(value.getTime())) throw new Error('no date')
    if (typeof id !== 'string' || id.length !== nilId.length) throw new Error('no id')
    return { value, id }
  } catch {
    throw badPage('That cursor belongs to another list')
  }
}

function beyond(cursor: string, order: Order, direction: Direction): object {
  const { value, id } = readCursor(cursor, order)
  const [past, upTo] = direction === 'asc' ? (['gt', 'gte'] as const) : (['lt', 'lte'] as const)
  const { field } = order
  // The first condition says nothing new; it is the one that the index is read by.
  return { AND: [{ [field]: { [upTo]: value } }, { OR: [{ [field]: { [past]: value } }, { id: { [past]: id } }] }] }
}

/** What comes behind a row in its list, for whoever reads the whole of it a piece at a time. */
export const behind = (row: { id: string }, order: Order): object =>
  beyond(writeCursor(row, order), order, order.direction)

export function pageSize({ first, last }: PageArgs): number {
  const size = first ?? last ?? defaultPage
  if (!Number.isInteger(size) || size < 1 || size > largestPage) throw badPage(`A page has 1 to ${largestPage} rows`)
  return size
}

export type PageQuery = { where: object; orderBy: object[]; take: number }

/**
 * One page by keyset: it costs the same on the first page and on the ten thousandth, and stays in place while rows come.
 * @param load makes the one query of the page
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
  const rows = await load({
    where: cursor ? beyond(cursor, order, direction) : {},
    orderBy: [{ [order.field]: direction }, { id: direction }],
    take: size + 1,
  })
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
