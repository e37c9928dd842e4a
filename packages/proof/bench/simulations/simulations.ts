import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Bench, Cell, Outcome } from '../frame/bench.ts'
import { findAsker } from '../frame/find-asker.ts'
import type { Api, Stage } from '../frame/stage.ts'
import { type Asker, tokenFor } from '../frame/token.ts'
import { moreReps } from './more-reps.ts'

const slug = 'jiejing'
const demo = 'bench_simulations_demo'
/** Of the demo's reps: some two thousand. */
const manyTimes = 80
const months = 12

type State = { status: string; progress: number; startedAt: string; finishedAt: string }

const monthStart = (ago: number) => {
  const now = new Date()
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 1)).toISOString().slice(0, 10)
}

const span = () => ({ fromMonth: monthStart(months), toMonth: monthStart(1), idempotencyKey: randomUUID() })

/** What is tried: new customers weigh twice as much, and four per cent for everybody. */
const drafts: Readonly<Record<string, object>> = {
  simulateScorecard: {
    metrics: [
      ['sales_amount', 40],
      ['cards_sold', 20],
      ['new_customers', 40],
    ].map(([metricId, weight]) => ({ metricId, weight, floor: 0, cap: 12_000, minimumSample: 0 })),
    ...{ voidFreeShare: 200, voidPenalty: 200, voidPenaltyMax: 2000 },
    bands: [
      { name: 'A', minPoints: 10_000 },
      { name: 'B', minPoints: 0 },
    ],
  },
  simulateCommissionPlan: {
    audience: 'everybody',
    rules: [
      {
        ...{ metricId: 'sales_amount', tierBase: 'amount', tiering: 'progressive' },
        tiers: [{ from: 0, rate: 400 }],
      },
    ],
  },
}

type House = { api: Api; asker: Asker }

async function ask({ api, asker }: House, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${tokenFor(api.secret, asker)}` },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown }
  if (!data) throw new Error(JSON.stringify(errors))
  return data
}

/** Starts it and waits for its end as a page does. */
async function simulate(house: House, field: string): Promise<{ seconds: number; steps: number }> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input!`
  const start = `mutation ($input: ${type}) { ${field}(input: $input) { ... on Simulation { id } ... on Refused { code }
    ... on InvalidInput { issues { path code } } } }`
  const answer = (await ask(house, start, { input: { ...span(), draft: drafts[field] } }))[field] as { id?: string }
  if (!answer.id) throw new Error(`${field}: ${JSON.stringify(answer)}`)
  const look = 'query ($id: ID!) { node(id: $id) { ... on Simulation { status progress startedAt finishedAt } } }'
  const seen = new Set<number>()
  for (;;) {
    const state = (await ask(house, look, { id: answer.id })).node as State
    seen.add(state.progress)
    if (state.status === 'failed') throw new Error(`${field} failed`)
    if (state.status === 'done')
      return { seconds: (Date.parse(state.finishedAt) - Date.parse(state.startedAt)) / 1000, steps: seen.size }
    await sleep(100)
  }
}

async function measure(stage: Stage, factor: number): Promise<Cell[][]> {
  const urls = await stage.database(`bench_simulations_${factor}`, demo)
  await moreReps(stage, urls, factor)
  const api = await stage.startApi(urls)
  const worker = await stage.startWorker(urls)
  const house = { api, asker: await findAsker(stage, urls.superuser, slug, 'hq_admin') }
  const [counted] = await stage.sql(
    urls.superuser,
    `SELECT count(DISTINCT a.staff_id)::int AS reps,
       (SELECT count(*)::int FROM card_sale s WHERE s.tenant_id = c.tenant_id AND s.sold_on >= '${monthStart(months)}') AS sales
     FROM assignment a JOIN chain c ON c.tenant_id = a.tenant_id AND c.slug = '${slug}' WHERE a.role = 'sales_rep'
     GROUP BY c.tenant_id`,
  )
  const rows: Cell[][] = []
  for (const field of Object.keys(drafts)) {
    const { seconds, steps } = await simulate(house, field)
    rows.push([field, Number(counted?.reps), Number(counted?.sales), months, seconds, steps])
  }
  await Promise.all([api.stop(), worker.stop()])
  return rows
}

/** How long it takes to try a draft over a year, for the demo's reps and for two thousand. */
export const simulations: Bench = {
  name: 'simulations',
  title: 'a scorecard and a commission plan tried over twelve months',
  async run(stage, { quick }): Promise<Outcome> {
    await stage.loadDemo(await stage.database(demo), new Date().toISOString().slice(0, 10))
    const rows: Cell[][] = []
    for (const factor of quick ? [1, 4] : [1, manyTimes]) rows.push(...(await measure(stage, factor)))
    const columns = ['simulation', 'reps', 'sales of the year', 'months', 'seconds', 'steps of progress seen']
    return { tables: [{ title: 'from its start to its end', columns, rows }], aims: [] }
  },
}
