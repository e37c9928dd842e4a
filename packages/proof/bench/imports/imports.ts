import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Aim, atMost, type Bench, type Cell } from '../frame/bench.ts'
import { findAsker } from '../frame/find-asker.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import type { Asker } from '../frame/token.ts'
import { importClient } from './import-client.ts'
import { type Format, findTargets, salesFile, type Targets } from './sales-file.ts'

const slug = 'jiejing'

type House = { stage: Stage; urls: Urls; api: Api; asker: Asker; targets: Targets }
type Course = { upload: number; check: number; write: number; undo: number; peak: number }

/** The most memory that a process ever held, in megabytes; NaN where the system doesn't tell. */
function peakOf(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}

const salesOf = async ({ stage, urls }: House) =>
  Number((await stage.sql(urls.superuser, 'SELECT count(*) AS count FROM card_sale'))[0]?.count)

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now()
  const value = await work()
  return [value, (performance.now() - began) / 1000]
}

function require(is: boolean, what: string): void {
  if (!is) throw new Error(`An import went wrong: ${what}`)
}

/** One file through its whole life, with a worker of its own so that the memory is its alone. between: before it is undone. */
async function course(house: House, format: Format, count: number, between?: () => Promise<void>): Promise<Course> {
  const worker = await house.stage.startWorker(house.urls)
  const client = importClient(house.api, house.asker)
  const before = await salesOf(house)
  const content = salesFile(house.targets, `${format}${count}-`, count, format)
  const [fileId, upload] = await timed(() => client.upload(content, format))
  const [checked, check] = await timed(async () => {
    const { id } = await client.mutate('createImport', { fileId, kind: 'card_sales' })
    return client.settled(id)
  })
  require(checked.status === 'ready' && checked.problemCount === 0 && checked.rowCount === count, JSON.stringify(
    checked,
  ))
  const { id } = checked
  const [done, write] = await timed(async () => {
    await client.mutate('startImport', { id })
    return client.settled(id)
  })
  require(done.status === 'done' && (await salesOf(house)) === before + count, JSON.stringify(done))
  await between?.()
  const [undone, undo] = await timed(async () => {
    await client.mutate('undoImport', { id })
    return client.settled(id)
  })
  require(undone.status === 'undone' && (await salesOf(house)) === before, JSON.stringify(undone))
  const peak = peakOf(worker.pid)
  await worker.stop()
  return { upload, check, write, undo, peak }
}

/** The same rows by COPY, into an unlogged copy of the table with its indexes: as fast as Postgres takes them. */
async function copyRate({ stage, urls }: House, count: number): Promise<number> {
  const file = path.join(tmpdir(), `hubcap-bench-${process.pid}.copy`)
  await stage.sql(
    urls.superuser,
    'CREATE UNLOGGED TABLE copied (LIKE card_sale INCLUDING ALL)',
    `COPY (SELECT * FROM card_sale WHERE import_id IS NOT NULL) TO '${file}'`,
  )
  const [, seconds] = await timed(() => stage.sql(urls.superuser, `COPY copied FROM '${file}'`))
  await stage.sql(urls.superuser, 'DROP TABLE copied')
  rmSync(file, { force: true })
  return count / seconds
}

/** A worker that is killed in the middle of writing leaves nothing of it. @returns rows that were written when it was */
async function killedInTheMiddle(house: House, count: number): Promise<number> {
  const worker = await house.stage.startWorker(house.urls)
  const client = importClient(house.api, house.asker)
  const before = await salesOf(house)
  const fileId = await client.upload(salesFile(house.targets, 'killed-', count, 'csv'), 'csv')
  const { id } = await client.mutate('createImport', { fileId, kind: 'card_sales' })
  await client.settled(id)
  await client.mutate('startImport', { id })
  const { progress } = await client.settled(id, (state) => state.status !== 'importing' || state.progress >= count / 2)
  process.kill(worker.pid, 'SIGKILL')
  await worker.stop()
  require((await salesOf(house)) === before, 'sales of a killed import remained')
  const next = await house.stage.startWorker(house.urls)
  const { status, failureCode } = await client.settled(id)
  require(status === 'failed' && failureCode === 'import.killed', `${status} ${failureCode}`)
  await next.stop()
  require((await salesOf(house)) === before, 'sales of a killed import came back')
  return progress
}

const rowOf = (format: Format, count: number, { upload, check, write, undo, peak }: Course): Cell[] => [
  format,
  count,
  ...[upload, check, write, undo],
  count / (check + write),
  count / write,
  peak,
]

export const imports: Bench = {
  name: 'imports',
  title: 'Imports of card sales: time, memory, undo, killed in the middle',
  async run(stage, { quick }) {
    const [small, large] = quick ? [1000, 10_000] : [1000, 100_000]
    const urls = await stage.database('imports')
    await stage.loadDemo(urls, '2026-11-21')
    const api = await stage.startApi(urls)
    const asker = await findAsker(stage, urls.superuser, slug, 'hq_admin')
    const house = { stage, urls, api, asker, targets: await findTargets(stage, urls.superuser, slug) }
    const rows: Cell[][] = []
    const aims: Aim[] = []
    let copied = Number.NaN
    for (const format of ['csv', 'xlsx'] as const) {
      const little = await course(house, format, small)
      const much = await course(house, format, large, async () => {
        if (format === 'csv') copied = await copyRate(house, large)
      })
      rows.push(rowOf(format, small, little), rowOf(format, large, much))
      aims.push(atMost(`memory, ${large} rows of ${format} ÷ ${small}`, much.peak / little.peak, 1.3))
      aims.push(atMost(`seconds of undoing ÷ of writing, ${format}`, much.undo / much.write, 1))
    }
    const killedAt = await killedInTheMiddle(house, large)
    const rate = Number(rows[1]?.[7])
    return {
      tables: [
        {
          title: 'One worker per file',
          columns: [
            'file',
            'rows',
            'upload s',
            'check s',
            'write s',
            'undo s',
            'rows/s in all',
            'rows/s written',
            'worker’s peak MB',
          ],
          rows,
        },
        {
          title: `The same ${large} rows by COPY into an unlogged copy of the table`,
          columns: ['rows/s', 'of it, an import writes'],
          rows: [[copied, rate / copied]],
        },
      ],
      aims,
      notes: [
        `Killed with ${killedAt} of ${large} rows written: none remained, and the import said that it was interrupted.`,
        `The API held ${Math.round(peakOf(api.pid))} MB at most.`,
      ],
    }
  },
}
