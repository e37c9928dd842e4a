import { Pool } from 'undici'
import { type HostileRequest, hostileRequests } from '../../src/hostile/requests.ts'
import { verdictOf } from '../../src/hostile/verdict.ts'
import { quantile } from '../frame/median.ts'
import type { AttackPlan, AttackReport } from './attack.ts'

const say = (report: AttackReport) => process.send?.(report)

process.once('message', async ({ url, token, sdl, seed, count, repeat = false }: AttackPlan) => {
  const pool = new Pool(new URL(url).origin, { connections: 1, pipelining: 1 })
  // Made before, so that making them takes no time from the one processor that answers.
  const requests = [...hostileRequests(seed, count, sdl)]
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const durations: number[] = []
  const verdicts = { refused: 0, answered: 0, broken: 0 }
  let firstFailure: string | undefined
  let stopped = false
  process.once('message', () => {
    stopped = true
  })
  say({ kind: 'begun' })
  for (let at = 0; !stopped && (repeat || at < requests.length); at++) {
    const { kind, body } = requests[at % requests.length] as HostileRequest
    const began = performance.now()
    const { statusCode, body: answer } = await pool.request({ path: '/graphql', method: 'POST', headers, body })
    const text = await answer.text()
    durations.push(performance.now() - began)
    const verdict = verdictOf(statusCode, text)
    verdicts[verdict]++
    if (verdict !== 'refused') firstFailure ??= `${kind}: ${statusCode} ${text.slice(0, 200)} to ${body.slice(0, 500)}`
  }
  say({
    kind: 'done',
    requests: durations.length,
    p50: quantile(durations, 0.5),
    p99: quantile(durations, 0.99),
    ...verdicts,
    ...(firstFailure ? { firstFailure } : {}),
  })
  await pool.close()
})
