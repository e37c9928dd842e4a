import { Pool } from 'undici'
import type { LoadPlan, LoadReport } from './load.ts'
import { quantile } from './median.ts'

type Run = { durations: number[]; failed: number; firstFailure?: string }

const say = (report: LoadReport) => process.send?.(report)

/** A GraphQL refusal is answered with 200 too; a row that says "errors" isn't one. */
const isFailure = (status: number, text: string) => status !== 200 || /^\{"errors"|,"errors":\[\{"message"/.test(text)

type Asked = LoadPlan['requests'][number]

function* inTurn({ requests, once }: LoadPlan): Generator<Asked> {
  do yield* requests
  while (!once)
}

async function ask(pool: Pool, path: string, { body, token }: Asked, run: Run): Promise<void> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const began = performance.now()
  const response = await pool.request({ path, method: 'POST', headers, body })
  const text = await response.body.text()
  run.durations.push(performance.now() - began)
  if (!isFailure(response.statusCode, text)) return
  run.failed++
  run.firstFailure ??= `${response.statusCode} ${text.slice(0, 500)}`
}

/** Each client asks again as soon as it is answered, until the time is over or nothing is left to ask. */
async function runFor(pool: Pool, plan: LoadPlan, requests: Generator<Asked>, seconds: number): Promise<Run> {
  const { pathname, search } = new URL(plan.url)
  const run: Run = { durations: [], failed: 0 }
  const end = performance.now() + seconds * 1000
  const client = async () => {
    while (performance.now() < end) {
      const next = requests.next()
      if (next.done) return
      await ask(pool, `${pathname}${search}`, next.value, run)
    }
  }
  await Promise.all(Array.from({ length: plan.clients }, client))
  return run
}

process.once('message', async (plan: LoadPlan) => {
  const pool = new Pool(new URL(plan.url).origin, { connections: plan.clients, pipelining: 1 })
  const requests = inTurn(plan)
  await runFor(pool, plan, requests, plan.warmupSeconds)
  say({ kind: 'begun' })
  const began = performance.now()
  const { durations, failed, firstFailure } = await runFor(pool, plan, requests, plan.seconds)
  const seconds = (performance.now() - began) / 1000
  const [p50, p95, p99] = [quantile(durations, 0.5), quantile(durations, 0.95), quantile(durations, 0.99)]
  say({
    kind: 'done',
    requests: durations.length,
    seconds,
    p50,
    p95,
    p99,
    failed,
    ...(firstFailure ? { firstFailure } : {}),
  })
  await pool.close()
})
