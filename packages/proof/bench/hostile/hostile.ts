import { readFileSync } from 'node:fs'
import path from 'node:path'
import { alternate } from '../frame/alternate.ts'
import { type Aim, atLeast, atMost, type Bench, type Table } from '../frame/bench.ts'
import { type LoadFigures, runLoad } from '../frame/load.ts'
import { manyChains } from '../frame/many-chains.ts'
import { root } from '../frame/root.ts'
import { tokenFor } from '../frame/token.ts'
import { type AttackFigures, attack } from './attack.ts'

const seed = 20_261_122

/** A page that a screen shows. */
const calmBody = JSON.stringify({
  query: '{ stores(first: 20) { edges { node { id code name status franchisee { id name } staffCount } } } }',
})

const calmTable = ({ alone, beside }: Record<'alone' | 'beside', LoadFigures>): Table => ({
  title: 'A calm client of another chain',
  columns: ['', 'requests/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms'],
  rows: Object.entries({ alone, 'beside the hostile one': beside }).map(([name, figures]) => [
    ...[name, figures.perSecond, figures.p50, figures.p95, figures.p99],
    name === 'alone' ? figures.cpu : null,
  ]),
})

const attackTable = (all: AttackFigures, calm: LoadFigures): Table => ({
  title: 'Hostile requests, one after another',
  columns: [
    'requests',
    'refused',
    'answered',
    'broken',
    'p50 ms',
    'p99 ms',
    'Node CPU ms',
    'Postgres CPU ms',
    '÷ a calm one',
  ],
  rows: [
    [
      ...[all.requests, all.refused, all.answered, all.broken, all.p50, all.p99, all.nodeCpu, all.postgresCpu],
      (all.nodeCpu + all.postgresCpu) / calm.cpu,
    ],
  ],
})

const aimsOf = (all: AttackFigures, { alone, beside }: Record<'alone' | 'beside', LoadFigures>): Aim[] => [
  atLeast('refused ÷ all', all.refused / all.requests, 1),
  atMost('CPU ms for each', all.nodeCpu + all.postgresCpu, 5),
  atMost('p99 of the calm client beside it ÷ alone', beside.p99 / alone.p99, 2),
]

/** Requests that nobody would send who means well, against the API as it takes any document, and who works beside them. */
export const hostile: Bench = {
  name: 'hostile',
  title: 'generated hostile requests, what they cost and who waits for them',
  async run(stage, { quick }) {
    const [count, seconds, rounds] = quick ? [640, 3, 1] : [10_000, 10, 5]
    const urls = await stage.database('bench_hostile')
    const askers = await manyChains(stage, urls.superuser, { chains: 2, stores: 50, sales: 20_000 })
    const api = await stage.startApi(urls)
    const [calmToken = '', token = ''] = askers.map((asker) => tokenFor(api.secret, asker))
    const watched = { nodePid: api.pid, postgresPid: stage.postgresPid }
    const sdl = readFileSync(path.join(root, 'packages/server/schema.graphql'), 'utf8')
    const plan = { url: api.url, token, sdl, seed, count }
    const calmPlan = { url: `${api.url}/graphql`, requests: [{ body: calmBody, token: calmToken }], clients: 1 }
    const calm = () => runLoad({ ...calmPlan, warmupSeconds: seconds / 4, seconds }, watched)
    await calm()
    await attack({ ...plan, seed: seed + 1 }, watched).figures
    const all = await attack(plan, watched).figures
    const figures = await alternate(['alone', 'beside'] as const, rounds, async (name, round) => {
      if (name === 'alone') return calm()
      const other = attack({ ...plan, seed: seed + 2 + round, count: 2000, repeat: true }, watched)
      await Promise.race([other.begun, other.figures])
      try {
        return await calm()
      } finally {
        other.stop()
        await other.figures
      }
    })
    return {
      tables: [attackTable(all, figures.alone), calmTable(figures)],
      aims: aimsOf(all, figures),
      notes: [
        `seed ${seed}; limits of how often and how dear are lifted, so that each request is judged by itself`,
        ...(all.firstFailure ? [`not refused, for one: ${all.firstFailure}`] : []),
      ],
    }
  },
}
