import path from 'node:path'
import { alternate } from '../frame/alternate.ts'
import type { Bench, Outcome, Table } from '../frame/bench.ts'
import { globalId } from '../frame/global-id.ts'
import { type LoadPlan, runLoad } from '../frame/load.ts'
import { customersPerChain, type ManyChains } from '../frame/many-chains.ts'
import { hasPgbench, runPgbench } from '../frame/pgbench.ts'
import { benchFile } from '../frame/program.ts'
import { root } from '../frame/root.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import { type Asker, presentationFor, tokenFor } from '../frame/token.ts'
import { cardWorld, price, visit } from './card-world.ts'
import { makeRowsToWrite } from './rows-to-write.ts'

const clients = 16
const chains = 20

/** More than a machine serves in a round; each is sent once. */
const mostPerSecond = 1500

/** Between how many cards the clients choose. */
const contests = { hot: 10, cold: chains * customersPerChain } as const
type Contest = keyof typeof contests

const document = `mutation RecordTillSale($input: RecordTillSaleInput!) { recordTillSale(input: $input) {
  __typename ... on TillSale { id saleNo total paidOtherwise status } } }`

type Request = LoadPlan['requests'][number]
type Till = { size: ManyChains; askers: readonly Asker[]; secret: string }

/** Uses that nobody has made yet. Ten hot cards are one chain's. */
function useOf({ size, askers, secret }: Till, n: number): Request {
  const { chain, storeId, staffId, customerId, cardId, serviceId } = visit(size, n)
  const asker = askers[chain] as Asker
  const input = {
    storeId: globalId('Store', storeId),
    staffId: globalId('Staff', staffId),
    soldAt: new Date(Date.now() - 60_000).toISOString(),
    lines: [{ serviceItemId: globalId('ServiceItem', serviceId), quantity: 1 }],
    cards: [{ cardId: globalId('Card', cardId), amount: price }],
    payments: [],
    presentation: presentationFor(secret, asker, customerId),
    idempotencyKey: crypto.randomUUID(),
  }
  return { token: tokenFor(secret, asker), body: JSON.stringify({ query: document, variables: { input } }) }
}

const none = { p50: Number.NaN, p95: Number.NaN, nodeCpu: Number.NaN }

/** Every use that was answered must be there, with what it took off its card: a throughput of refusals would be worth nothing. */
async function proveUsed({ sql }: Stage, { superuser }: Urls, answered: number): Promise<number> {
  const [row] = await sql(
    superuser,
    `SELECT (SELECT count(*) FROM till_sale)::int AS sales, (SELECT count(*) FROM ledger_movement WHERE cause = 'use')::int AS uses,
       (SELECT sum(granted - remaining) FROM card_lot)::bigint AS taken, (SELECT sum(amount) FROM clearing_line)::bigint AS owed,
       (SELECT sum(l.remaining) - (SELECT sum(balance) FROM ledger_account) FROM card_lot l)::bigint AS difference`,
  )
  const { sales, uses, taken, owed, difference } = Object.fromEntries(
    Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]),
  ) as Record<string, number>
  const isSound = sales === uses && taken === price * (uses ?? 0) && owed === taken && difference === 0
  if (!isSound || (sales ?? 0) < answered) throw new Error(`${answered} answered, used: ${JSON.stringify(row)}`)
  return sales as number
}

type Figures = { perSecond: number; p50: number; p95: number; nodeCpu: number; postgresCpu: number }
type Name = `${Contest} ${'hubcap' | 'pgbench'}`

const tableOf = (contest: Contest, figures: Partial<Record<Name, Figures>>): Table => ({
  title: `${clients} clients, ${contests[contest].toLocaleString('en-US')} cards`,
  columns: ['who', 'uses/s', 'p50 ms', 'p95 ms', 'Node CPU ms', 'Postgres CPU ms', '÷ pgbench'],
  rows: (['hubcap', 'pgbench'] as const).flatMap((who) => {
    const measured = figures[`${contest} ${who}`]
    if (!measured) return []
    const { perSecond, p50, p95, nodeCpu, postgresCpu } = measured
    const rival = figures[`${contest} pgbench`]
    return [[who, perSecond, p50, p95, nodeCpu, postgresCpu, rival ? perSecond / rival.perSecond : null]]
  }),
})

/** recordTillSale over HTTP, paid by a card of another franchisee, against the same statements with nothing before them. */
export const useCard: Bench = {
  name: 'use-card',
  title: 'cards used by 16 clients, on 10 cards and on 100,000, against the same statements by pgbench',
  async run(stage, { quick }): Promise<Outcome> {
    const size = { chains, stores: 50, sales: 1000 }
    const urls = await stage.database('bench_use_card')
    const askers = await cardWorld(stage, urls.superuser, size)
    await makeRowsToWrite(stage, urls.superuser, size)
    const api: Api = await stage.startApi(urls)
    const till = { size, askers, secret: api.secret }
    const [rounds, seconds] = quick ? [1, 4] : [5, 10]
    const warmupSeconds = seconds / 4
    let [answered, next] = [0, 0]

    async function measureApi(contest: Contest): Promise<Figures> {
      // A prime that shares nothing with the number of cards: each in turn, neighbours far apart.
      const requests = Array.from({ length: Math.ceil((seconds + warmupSeconds) * mostPerSecond) }, () =>
        useOf(till, (next++ * 61_813) % contests[contest]),
      )
      const plan = { url: `${api.url}/graphql`, requests, once: true, clients, warmupSeconds, seconds }
      const watched = { nodePid: api.pid, postgresPid: stage.postgresPid }
      const { requests: count, perSecond, p50, p95, nodeCpu, postgresCpu } = await runLoad(plan, watched)
      answered += count
      return { perSecond, p50, p95, nodeCpu, postgresCpu }
    }

    async function measurePgbench(contest: Contest): Promise<Figures> {
      const script = path.join(root, benchFile('use-card', 'use.sql'))
      const variables = { cards: contests[contest], price }
      const plan = { url: urls.app, script, variables, clients, warmupSeconds, seconds }
      return { ...none, ...(await runPgbench(plan, stage.postgresPid)) }
    }

    const sides = hasPgbench() ? (['hubcap', 'pgbench'] as const) : (['hubcap'] as const)
    const names = (['hot', 'cold'] as const).flatMap((contest) => sides.map((side): Name => `${contest} ${side}`))
    const figures = await alternate<Name, Figures>(names, rounds, (name) => {
      const [contest, side] = name.split(' ') as [Contest, 'hubcap' | 'pgbench']
      return side === 'hubcap' ? measureApi(contest) : measurePgbench(contest)
    })
    const used = await proveUsed(stage, urls, answered)
    const missing =
      sides.length === 1 ? ['pgbench isn’t installed here (Debian: postgresql-contrib): not compared'] : []
    return {
      tables: [tableOf('hot', figures), tableOf('cold', figures)],
      aims: [],
      notes: [
        `${used.toLocaleString('en-US')} uses, each of which took its amount off its card and is owed`,
        ...missing,
      ],
    }
  },
}
