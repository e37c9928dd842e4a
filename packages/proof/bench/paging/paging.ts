import { alternate } from '../frame/alternate.ts'
import { type Aim, atMost, type Bench, type Cell, type Outcome } from '../frame/bench.ts'
import { findAsker } from '../frame/find-asker.ts'
import { type LoadFigures, runLoad } from '../frame/load.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'
import { tokenFor } from '../frame/token.ts'
import { manyCustomers } from '../search/many-customers.ts'
import { explainPage } from './explain-page.ts'
import { middleCursor } from './middle-cursor.ts'
import { type PageOf, pageVariables, type Sort, sorts } from './page-of.ts'

const slug = 'paging'
const roles = ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const
const pages: readonly PageOf[] = ['first', 'middle', 'last']

/** What a page in the middle or at the end may cost, of what the first one does. */
const most = 1.3

const document = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: CardSaleOrder) {
  cardSales(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { node { id saleNo amount soldAt customerName staffName storeName } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`

type House = { stage: Stage; urls: Urls; api: Api; quick: boolean }
type Row = { role: string; sort: Sort; figures: Record<PageOf, LoadFigures>; plan: Record<PageOf, string> }

async function measure({ stage, urls, api, quick }: House, role: string, sort: Sort): Promise<Row> {
  const token = tokenFor(api.secret, await findAsker(stage, urls.superuser, slug, role))
  const cursor = await middleCursor(stage, urls.superuser, role, sort)
  const [rounds, seconds] = quick ? [1, 0.5] : [3, 1.5]
  const figures = await alternate(pages, rounds, (page) => {
    const body = JSON.stringify({ query: document, variables: pageVariables(page, sort, cursor) })
    const plan = {
      url: `${api.url}/graphql`,
      requests: [{ body, token }],
      clients: 1,
      warmupSeconds: seconds / 3,
      seconds,
    }
    return runLoad(plan, { nodePid: api.pid, postgresPid: stage.postgresPid })
  })
  const plan = { first: '', middle: '', last: '' }
  for (const page of pages) plan[page] = await explainPage(stage, urls.superuser, { role, sort, page })
  return { role, sort, figures, plan }
}

const name = ({ role, sort }: Row) => `${role}, by ${sort}`

function aimsOf(rows: readonly Row[]): Aim[] {
  return rows.flatMap((row) =>
    (['middle', 'last'] as const).map((page) =>
      atMost(`${name(row)}: ${page} page ÷ first, CPU`, row.figures[page].cpu / row.figures.first.cpu, most),
    ),
  )
}

export const paging: Bench = {
  name: 'paging',
  title: 'Pages of a list of a million sales, by who asks, how it is sorted, and where in the list',
  async run(stage, { quick }): Promise<Outcome> {
    const urls = await stage.database('bench_paging')
    const sales = quick ? 20_000 : 1_000_000
    await manyCustomers(stage, urls.superuser, { slug, customers: quick ? 2_000 : 10_000, sales })
    // Amounts as they are paid: many the same, none rare.
    await stage.sql(
      urls.superuser,
      'SET session_replication_role = replica',
      `UPDATE card_sale SET amount = 10000 + get_byte(decode(md5(sale_no), 'hex'), 0) * 1000, principal = 10000 + get_byte(decode(md5(sale_no), 'hex'), 0) * 1000`,
      'VACUUM (ANALYZE) card_sale',
    )
    const api = await stage.startApi(urls, { documents: 'any' })
    const rows: Row[] = []
    for (const role of roles)
      for (const sort of sorts) rows.push(await measure({ stage, urls, api, quick }, role, sort))
    const cells = (row: Row): Cell[] => [
      name(row),
      ...pages.flatMap((page) => [row.figures[page].cpu, row.figures[page].p50]),
      row.figures.middle.cpu / row.figures.first.cpu,
      row.figures.last.cpu / row.figures.first.cpu,
    ]
    return {
      tables: [
        {
          title: `${sales} sales, pages of 50: CPU of Node and Postgres per request, and the median answer (ms)`,
          columns: ['', ...pages.flatMap((page) => [`${page} CPU`, `${page} p50`]), 'middle ÷ first', 'last ÷ first'],
          rows: rows.map(cells),
        },
        {
          title: 'How Postgres finds the rows, and how many blocks it touches (EXPLAIN of the same page)',
          columns: ['', ...pages],
          rows: rows.map((row) => [name(row), ...pages.map((page) => row.plan[page])]),
        },
      ],
      aims: aimsOf(rows),
    }
  },
}
