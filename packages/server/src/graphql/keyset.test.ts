import { describe, expect, it } from 'vitest'
import { keysetPage, type Order, type PageArgs, type PageQuery } from './keyset.ts'

type Row = { id: string; amount: bigint }

/** Many of few amounts: 60 rows of three. */
const all: Row[] = Array.from({ length: 60 }, (_, at) => ({
  id: `00000000-0000-7000-8000-${String((at * 7) % 60).padStart(12, '0')}`,
  amount: BigInt(at % 3),
}))

type Bounds<Value> = { lt?: Value; gt?: Value; lte?: Value; gte?: Value }

function holds<Value extends bigint | string>(value: Value, bound: Value | Bounds<Value> | undefined): boolean {
  if (bound === undefined) return true
  if (typeof bound !== 'object') return value === bound
  const { lt, gt, lte, gte } = bound
  return (
    (lt === undefined || value < lt) &&
    (gt === undefined || value > gt) &&
    (lte === undefined || value <= lte) &&
    (gte === undefined || value >= gte)
  )
}

type Where = { AND?: Where[]; OR?: Where[]; amount?: bigint | Bounds<bigint>; id?: string | Bounds<string> }

const matches = (row: Row, { AND = [], OR, amount, id }: Where): boolean =>
  AND.every((one) => matches(row, one)) &&
  (OR === undefined || OR.some((one) => matches(row, one))) &&
  holds(row.amount, amount) &&
  holds(row.id, id)

/** What a database would answer. */
async function load({ where, orderBy, take }: PageQuery): Promise<Row[]> {
  const down = Object.values(orderBy[0] ?? {})[0] === 'desc' ? -1 : 1
  const compare = (a: Row, b: Row) => (a.amount === b.amount ? (a.id < b.id ? -1 : 1) : a.amount < b.amount ? -1 : 1)
  return all
    .filter((row) => matches(row, where))
    .sort((a, b) => down * compare(a, b))
    .slice(0, take)
}

describe.each([false, true])('a list with rows that share values, read apart: %s', (manyAlike) => {
  const order: Order = {
    field: 'amount',
    kind: 'money',
    direction: 'desc',
    ...(manyAlike && { manyAlike: true as const }),
  }

  async function walk(
    next: (page: { startCursor: string | null; endCursor: string | null }) => PageArgs,
    from: PageArgs,
  ) {
    const seen: string[][] = []
    for (let args = from; ; ) {
      const { edges, pageInfo } = await keysetPage(args, order, load)
      seen.push(edges.map(({ node }) => node.id))
      const goesOn = args.last == null ? pageInfo.hasNextPage : pageInfo.hasPreviousPage
      if (!goesOn) return seen
      args = next(pageInfo)
    }
  }

  it('is the same forwards and backwards, each row once', async () => {
    const forwards = await walk(({ endCursor }) => ({ first: 7, after: endCursor }), { first: 7 })
    const backwards = await walk(({ startCursor }) => ({ last: 7, before: startCursor }), { last: 7 })
    expect(forwards.flat()).toHaveLength(60)
    expect(new Set(forwards.flat()).size).toBe(60)
    expect(backwards.reverse().flat()).toEqual(forwards.flat())
  })
})

it('rows that share a cursor’s value are asked for by themselves, the rest only where a page has room for more', async () => {
  const order: Order = { field: 'amount', kind: 'money', direction: 'desc', manyAlike: true }
  const asked: PageQuery[] = []
  const counting = (query: PageQuery) => {
    asked.push(query)
    return load(query)
  }
  const first = await keysetPage({ first: 5 }, order, counting)
  expect(asked).toHaveLength(1)
  const second = await keysetPage({ first: 5, after: first.pageInfo.endCursor }, order, counting)
  expect(asked.slice(1)).toMatchObject([{ where: { amount: 2n }, take: 6 }])
  await keysetPage({ first: 15, after: second.pageInfo.endCursor }, order, counting)
  expect(asked.slice(2)).toMatchObject([
    { where: { amount: 2n }, take: 16 },
    { where: { amount: { lt: 2n } }, take: 6 },
  ])
})
