import { alternate } from '../frame/alternate.ts'
import { type Aim, atMost, type Bench, type Cell, type Outcome, type Table } from '../frame/bench.ts'
import { findAsker } from '../frame/find-asker.ts'
import { type LoadFigures, runLoad } from '../frame/load.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import { tokenFor } from '../frame/token.ts'
import { multiply } from './multiply.ts'
import { persistedDocuments, type Question, questions, roles } from './questions.ts'

/** What a cost may grow by where there is ten times as much. */
const perTenfold = 1.15

type House = { urls: Urls; api: Api; tokens: Record<string, string> }
type Measured = { question: Question; figures: Record<string, LoadFigures> }

const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date())

const nameOf = (factor: number) => `${factor}×`

/** The demo as it is, of which each size is a copy. */
const demo = 'bench_growth_demo'

/** A demo so many times over, with an API of its own. */
async function openHouse(stage: Stage, factor: number, day: string): Promise<House> {
  const urls = await stage.database(`bench_growth_${factor}`, demo)
  await multiply(stage, urls, factor, day)
  const api = await stage.startApi(urls, { documents: 'trusted' })
  const tokens: Record<string, string> = {}
  for (const role of roles) tokens[role] = tokenFor(api.secret, await findAsker(stage, urls.superuser, 'jiejing', role))
  return { urls, api, tokens }
}

async function sizeOf({ sql }: Stage, { urls }: House): Promise<Cell[]> {
  const tables = ['card_sale', 'customer', 'customer_file', 'customer_token', 'daily_total', 'daily_product_total']
  const counts: Cell[] = []
  for (const table of tables)
    counts.push(Number((await sql(urls.superuser, `SELECT count(*) AS n FROM ${table}`))[0]?.n))
  return counts
}

const bodyOf = ({ document, variables }: Question, documents: Map<string, string>) =>
  JSON.stringify({ documentId: documents.get(document), variables })

/** @returns why the question can't be asked by that role, or null */
async function objection({ api, tokens }: House, question: Question, body: string): Promise<string | null> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens[question.role]}` }
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body })
  const answer = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] }
  const [error] = answer.errors ?? []
  if (!error) return null
  if (error.extensions?.code === 'FORBIDDEN') return 'not for that role'
  throw new Error(`${question.name} of a ${question.role}: ${error.message}`)
}

type Asking = { stage: Stage; houses: Map<string, House>; documents: Map<string, string>; quick: boolean }

async function measure(asking: Asking, question: Question): Promise<Measured> {
  const { stage, houses, documents, quick } = asking
  const body = bodyOf(question, documents)
  const [rounds, seconds] = quick ? [1, 0.6] : [3, 1.5]
  const figures = await alternate([...houses.keys()], rounds, (name) => {
    const { api, tokens } = houses.get(name) as House
    const requests = [{ body, token: tokens[question.role] as string }]
    const plan = { url: `${api.url}/graphql`, requests, clients: 1, warmupSeconds: seconds / 3, seconds }
    return runLoad(plan, { nodePid: api.pid, postgresPid: stage.postgresPid })
  })
  return { question, figures }
}

async function measureAll(asking: Asking, day: string) {
  const [smallest] = asking.houses.values()
  const measured: Measured[] = []
  const skipped: string[] = []
  for (const question of questions(day)) {
    const reason = asking.documents.has(question.document)
      ? await objection(smallest as House, question, bodyOf(question, asking.documents))
      : 'the portal has no such document'
    if (reason === null) measured.push(await measure(asking, question))
    else skipped.push(`${question.name}, ${question.role}: ${reason}`)
  }
  return { measured, skipped }
}

/** By how much a figure grows from each size to the next, ten times as large. */
const steps = (names: readonly string[], of: (name: string) => number) =>
  names.slice(1).map((name, at) => of(name) / of(names[at] as string))

function tableOf(names: readonly string[], measured: readonly Measured[], figure: 'cpu' | 'p50', title: string): Table {
  return {
    title,
    columns: ['question', 'role', ...names, ...names.slice(1).map((name, at) => `${name} ÷ ${names[at]}`)],
    rows: measured.map(({ question, figures }) => {
      const of = (name: string) => figures[name]?.[figure] ?? Number.NaN
      return [question.name, question.role, ...names.map(of), ...steps(names, of)]
    }),
  }
}

const aimsOf = (names: readonly string[], measured: readonly Measured[]): Aim[] =>
  measured.map(({ question: { name, role }, figures }) => {
    const growth = steps(names, (one) => figures[one]?.cpu ?? Number.NaN)
    return atMost(`CPU per tenfold: ${name}, ${role}`, Math.max(...growth), perTenfold)
  })

/** What every overview, list and search costs as the demo's customers and sales become ten and a hundred times as many. */
export const growth: Bench = {
  name: 'growth',
  title: 'overviews, lists and search at 1×, 10× and 100× of the demo’s data',
  async run(stage, { quick }): Promise<Outcome> {
    const day = today()
    const documents = persistedDocuments()
    const houses = new Map<string, House>()
    await stage.loadDemo(await stage.database(demo), day)
    for (const factor of quick ? [1, 10] : [1, 10, 100]) houses.set(nameOf(factor), await openHouse(stage, factor, day))
    const { measured, skipped } = await measureAll({ stage, houses, documents, quick }, day)
    const names = [...houses.keys()]
    const sizes: Cell[][] = []
    for (const [name, house] of houses) sizes.push([name, ...(await sizeOf(stage, house))])
    return {
      tables: [
        {
          title: 'rows',
          columns: ['size', 'sales', 'customers', 'customer files', 'tokens', 'daily totals', 'daily product totals'],
          rows: sizes,
        },
        tableOf(names, measured, 'cpu', 'CPU ms per request, one client'),
        tableOf(names, measured, 'p50', 'p50 ms, one client'),
      ],
      aims: aimsOf(names, measured),
      notes: [
        'Documents and variables are the portal’s own; totals were made by `chain totals --rebuild` and proved by `--check`',
        ...skipped.map((text) => `not asked: ${text}`),
      ],
    }
  },
}
