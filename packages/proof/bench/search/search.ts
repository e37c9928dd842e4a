import { atMost, type Bench, type Cell, type Outcome } from '../frame/bench.ts'
import { findAsker } from '../frame/find-asker.ts'
import { median } from '../frame/median.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import { tokenFor } from '../frame/token.ts'
import { type Explained, explainStatements, statementsOf } from './explained.ts'
import { manyCustomers } from './many-customers.ts'

const slug = 'searched'
const database = 'bench_search'
const roles = ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const

/** What people type, and the worst that they can: one common letter, words that all have, words that nobody has together. */
const texts = [
  '王小明',
  'wxm',
  '8000',
  '138 0013',
  'c00012345',
  '王',
  'w',
  '1',
  '没有',
  'wang 138',
  'li wei',
  'w 1',
  '8000 王',
  'zz wang',
  'c0 1',
]

/** Milliseconds in the database: of a search, and of a list's page. */
const most = 50
const mostOfPage = 200

const document = 'query ($text: String!) { search(text: $text) { customers { id name phone customerNo } } }'
const listDocument = (list: string, field: string) => `query ($text: String!) {
  ${list}(first: 50, orderBy: { field: ${field}, direction: desc }, filter: { search: $text }) { edges { node { id } } pageInfo { hasNextPage } } }`

const lists = {
  customers: listDocument('customers', 'createdAt'),
  'customer files': listDocument('customerFiles', 'openedOn'),
  'card sales': listDocument('cardSales', 'soldAt'),
}

type House = { stage: Stage; api: Api; token: string; rounds: number }
type Figures = { milliseconds: number; blocks: number; plan: string }

async function ask({ api, token }: House, query: string, text: string): Promise<void> {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { text } }),
  })
  const answer = await response.text()
  if (response.status !== 200 || answer.startsWith('{"errors"')) throw new Error(answer.slice(0, 500))
}

const slowest = (statements: readonly Explained[]) =>
  statements.reduce((worst, one) => (one.milliseconds > worst.milliseconds ? one : worst), statements[0] as Explained)

/** What one question costs in the database: all its statements together, the median over the rounds after the first. */
async function measure(house: House, query: string, text: string, table: string): Promise<Figures> {
  const rounds: Explained[][] = []
  for (let at = 0; at <= house.rounds; at++)
    rounds.push(await statementsOf(house.stage, table, () => ask(house, query, text)))
  const measured = rounds.slice(1).filter((statements) => statements.length > 0)
  if (measured.length === 0) throw new Error(`No statement about ${table} was seen`)
  const sum = (statements: Explained[], of: (one: Explained) => number) =>
    statements.reduce((all, one) => all + of(one), 0)
  return {
    milliseconds: median(measured.map((statements) => sum(statements, (one) => one.milliseconds))),
    blocks: median(measured.map((statements) => sum(statements, (one) => one.blocks))),
    plan: slowest(measured.flat()).plan,
  }
}

async function byRole(stage: Stage, urls: Urls, api: Api, rounds: number): Promise<[string, House][]> {
  const houses: [string, House][] = []
  for (const role of roles) {
    const token = tokenFor(api.secret, await findAsker(stage, urls.superuser, slug, role))
    houses.push([role, { stage, api, token, rounds }])
  }
  return houses
}

type Measured = { text: string; role: string; figures: Figures }

async function measureAll(houses: [string, House][], query: string, table: string): Promise<Measured[]> {
  const measured: Measured[] = []
  for (const text of texts)
    for (const [role, house] of houses) measured.push({ text, role, figures: await measure(house, query, text, table) })
  return measured
}

const tableOf = (title: string, measured: readonly Measured[]) => ({
  title,
  columns: ['', ...roles.flatMap((role) => [role, 'blocks'])],
  rows: texts.map((text): Cell[] => [
    text,
    ...measured
      .filter((one) => one.text === text)
      .flatMap(({ figures }): Cell[] => [figures.milliseconds, figures.blocks]),
  ]),
})

const worstOf = (measured: readonly Measured[], role: string) =>
  measured
    .filter((one) => one.role === role)
    .reduce((worst, one) => (one.figures.milliseconds > worst.figures.milliseconds ? one : worst))

export const search: Bench = {
  name: 'search',
  title: 'Search among a million customers in one chain, by who asks and for what',
  async run(stage, { quick }): Promise<Outcome> {
    const urls = await stage.database(database)
    const customers = quick ? 20_000 : 1_000_000
    await manyCustomers(stage, urls.superuser, { slug, customers, sales: customers })
    await explainStatements(stage, urls.superuser, database)
    const api = await stage.startApi(urls, { documents: 'any' })
    const houses = await byRole(stage, urls, api, quick ? 1 : 5)
    const found = await measureAll(houses, document, 'customer_token')
    const pages: [string, Measured[]][] = []
    for (const [list, query] of Object.entries(lists))
      pages.push([list, await measureAll(houses, query, 'customer_token')])
    const worst = roles.map((role) => worstOf(found, role))
    return {
      tables: [
        tableOf(`Search over everything: customers, ${customers} in the chain (ms in the database, blocks)`, found),
        ...pages.map(([list, measured]) =>
          tableOf(`First page of ${list}, searched (ms in the database, blocks)`, measured),
        ),
      ],
      aims: [
        ...worst.map(({ role, text, figures }) =>
          atMost(`${role}: slowest search (${text}), ms in the database`, figures.milliseconds, most),
        ),
        ...pages.flatMap(([list, measured]) =>
          roles.map((role) => {
            const { text, figures } = worstOf(measured, role)
            return atMost(
              `${role}: slowest page of ${list} (${text}), ms in the database`,
              figures.milliseconds,
              mostOfPage,
            )
          }),
        ),
      ],
      notes: worst.map(({ role, text, figures }) => `Plan of ${role}’s slowest search, ${text}:\n\n${figures.plan}\n`),
    }
  },
}
