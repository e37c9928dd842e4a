import path from 'node:path'
import { makeAccountIds } from '../frame/account-ids.ts'
import { alternate } from '../frame/alternate.ts'
import type { Bench, Outcome, Table } from '../frame/bench.ts'
import { globalId } from '../frame/global-id.ts'
import { type LoadPlan, runLoad } from '../frame/load.ts'
import { manyChains, purchase } from '../frame/many-chains.ts'
import { hasPgbench, runPgbench } from '../frame/pgbench.ts'
import { benchFile } from '../frame/program.ts'
import { root } from '../frame/root.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import { type Asker, presentationFor, tokenFor } from '../frame/token.ts'

const clients = 16

/** More than a machine records in a round; each is sent once. */
const mostPerSecond = 3000

const document = `mutation RecordCardSale($input: RecordCardSaleInput!) { recordCardSale(input: $input) {
  __typename ... on CardSale { id saleNo amount } } }`

type Size = Parameters<typeof purchase>[0]

type Request = LoadPlan['requests'][number]

/** Sales that nobody has made yet, to known customers who are at the counter. */
function* sales(size: Size, askers: readonly Asker[], secret: string): Generator<Request, never> {
  const tokens = askers.map((asker) => tokenFor(secret, asker))
  const soldAt = new Date(Date.now() - 60_000).toISOString()
  for (let n = 0; ; n++) {
    const { chain, storeId, staffId, customerId, cardProductId } = purchase(size, n)
    const input = {
      storeId: globalId('Store', storeId),
      staffId: globalId('Staff', staffId),
      cardProductId: globalId('CardProduct', cardProductId),
      paymentMethod: 'wechat',
      buyerIdentified: true,
      soldAt,
      presentation: presentationFor(secret, askers[chain] as Asker, customerId),
      idempotencyKey: crypto.randomUUID(),
    }
    yield { token: tokens[chain] as string, body: JSON.stringify({ query: document, variables: { input } }) }
  }
}

async function measureApi(stage: Stage, api: Api, next: Generator<Request, never>, seconds: number) {
  const warmupSeconds = seconds / 4
  const requests = Array.from({ length: Math.ceil((seconds + warmupSeconds) * mostPerSecond) }, () => next.next().value)
  const plan = { url: `${api.url}/graphql`, requests, once: true, clients, warmupSeconds, seconds }
  const { perSecond, p50, p95, nodeCpu, postgresCpu } = await runLoad(plan, {
    nodePid: api.pid,
    postgresPid: stage.postgresPid,
  })
  return { perSecond, p50, p95, nodeCpu, postgresCpu }
}

async function measurePgbench(stage: Stage, urls: Urls, size: Size, seconds: number) {
  const script = path.join(root, benchFile('record-sale', 'sale.sql'))
  const variables = { chains: size.chains, stores: size.stores }
  const plan = { url: urls.app, script, variables, clients, warmupSeconds: seconds / 4, seconds }
  const { perSecond, postgresCpu } = await runPgbench(plan, stage.postgresPid)
  return { perSecond, p50: Number.NaN, p95: Number.NaN, nodeCpu: Number.NaN, postgresCpu }
}

/** Every sale that was answered must be there: a throughput of refusals would be worth nothing. */
async function proveRecorded({ sql }: Stage, { superuser }: Urls): Promise<number> {
  const [row] = await sql(
    superuser,
    `SELECT count(*)::int AS count, count(*) FILTER (WHERE k.result_id IS NULL)::int AS unclaimed,
       count(*) FILTER (WHERE m.id IS NULL)::int AS unbooked
     FROM card_sale s LEFT JOIN idempotency_key k ON k.tenant_id = s.tenant_id AND k.result_id = s.id
     LEFT JOIN ledger_movement m ON m.tenant_id = s.tenant_id AND m.card_sale_id = s.id AND m.cause = 'sale'
     WHERE s.recorded_by_id IS NOT NULL`,
  )
  if (!row || Number(row.count) === 0 || Number(row.unclaimed) > 0 || Number(row.unbooked) > 0)
    throw new Error(`Recorded: ${JSON.stringify(row)}`)
  return Number(row.count)
}

type Figures = Awaited<ReturnType<typeof measureApi>>

const tableOf = (figures: Partial<Record<'hubcap' | 'pgbench', Figures>>): Table => ({
  title: `${clients} clients`,
  columns: ['who', 'sales/s', 'p50 ms', 'p95 ms', 'Node CPU ms', 'Postgres CPU ms', '÷ pgbench'],
  rows: Object.entries(figures).map(([who, { perSecond, p50, p95, nodeCpu, postgresCpu }]) => [
    ...[who, perSecond, p50, p95, nodeCpu, postgresCpu],
    figures.pgbench ? perSecond / figures.pgbench.perSecond : null,
  ]),
})

/** recordCardSale over HTTP against the same statements with nothing before them. */
export const recordSale: Bench = {
  name: 'record-sale',
  title: 'card sales recorded by 16 clients, against the same statements by pgbench',
  async run(stage, { quick }): Promise<Outcome> {
    const size = { chains: 20, stores: 50, sales: quick ? 20_000 : 500_000 }
    const urls = await stage.database('bench_record_sale')
    const askers = await manyChains(stage, urls.superuser, size)
    await makeAccountIds(stage, urls.superuser)
    const api = await stage.startApi(urls)
    const next = sales(size, askers, api.secret)
    const names = hasPgbench() ? (['hubcap', 'pgbench'] as const) : (['hubcap'] as const)
    const [rounds, seconds] = quick ? [1, 3] : [5, 10]
    const figures = await alternate<'hubcap' | 'pgbench', Figures>(names, rounds, (name) =>
      name === 'hubcap' ? measureApi(stage, api, next, seconds) : measurePgbench(stage, urls, size, seconds),
    )
    const recorded = await proveRecorded(stage, urls)
    const missing =
      names.length === 1 ? ['pgbench isn’t installed here (Debian: postgresql-contrib): not compared'] : []
    return {
      tables: [tableOf(figures)],
      aims: [],
      notes: [
        `${recorded.toLocaleString('en-US')} sales recorded, each with its claim of a key and in the books`,
        ...missing,
      ],
    }
  },
}
