import path from 'node:path'
import { freePort } from '../frame/free-port.ts'
import { benchFile, type Program, startProgram } from '../frame/program.ts'
import type { Api, Stage, Urls } from '../frame/stage.ts'

export type Contestant = Program & { url: string; body: string; answerOf: (answer: never) => Answer }

export type Answer = readonly {
  code: string
  name: string
  status: string
  franchisee: string
  staffCount: number
  sales: readonly { saleNo: string; amount: number; soldAt: string; status: string; customerName: string }[]
}[]

type Sale = { saleNo: string; amount: number | string; soldAt: string; status: string; customerName: string }
type Row = { code: string; name: string; status: string; franchisee: { name: string }; staffCount: number }

/** Money and instants are written in several ways, ids too: what they say is compared. */
const plain = ({ code, name, status, franchisee, staffCount }: Row, sales: readonly Sale[]) => ({
  ...{ code, name, status: status.toLowerCase(), franchisee: franchisee.name, staffCount },
  sales: sales.map((sale) => ({
    ...{ saleNo: sale.saleNo, amount: Number(sale.amount), soldAt: new Date(sale.soldAt).toISOString() },
    ...{ status: sale.status.toLowerCase(), customerName: sale.customerName },
  })),
})

const first = 20

export const document = `query Stores($first: Int) { stores(first: $first) { edges { node {
  id code name status franchisee { id name } staffCount
  cardSales(first: 5) { id saleNo amount soldAt status customerName } } } } }`

type OursAnswer = { data: { stores: { edges: { node: Row & { cardSales: Sale[] } }[] } } }

export const ours = ({ url, ...api }: Api): Contestant => ({
  ...api,
  url: `${url}/graphql`,
  body: JSON.stringify({ query: document, variables: { first } }),
  answerOf: ({ data }: OursAnswer) => data.stores.edges.map(({ node }) => plain(node, node.cardSales)),
})

const postgraphileDocument = `query Stores($first: Int) { allStores(first: $first, orderBy: [NAME_KEY_ASC, ROW_ID_ASC]) { nodes {
  rowId code name status franchiseeByTenantIdAndFranchiseeId { rowId name }
  staffByTenantIdAndFranchiseeIdAndStoreId(condition: { status: "active" }) { totalCount }
  cardSalesByTenantIdAndFranchiseeIdAndStoreId(first: 5, orderBy: [SOLD_AT_DESC, ROW_ID_DESC]) { nodes {
    rowId saleNo amount soldAt status customerName } } } } }`

type PostGraphileRow = Omit<Row, 'franchisee' | 'staffCount'> & {
  franchiseeByTenantIdAndFranchiseeId: { name: string }
  staffByTenantIdAndFranchiseeIdAndStoreId: { totalCount: number }
  cardSalesByTenantIdAndFranchiseeIdAndStoreId: { nodes: Sale[] }
}

const postgraphileAnswer = ({ data }: { data: { allStores: { nodes: PostGraphileRow[] } } }) =>
  data.allStores.nodes.map((row) => {
    const franchisee = row.franchiseeByTenantIdAndFranchiseeId
    const staffCount = row.staffByTenantIdAndFranchiseeIdAndStoreId.totalCount
    return plain({ ...row, franchisee, staffCount }, row.cardSalesByTenantIdAndFranchiseeIdAndStoreId.nodes)
  })

type Rival = Program & { url: string }

/** looksUp: whether it finds out for each request who asks, as the product does, or believes the token. */
async function startRival(stage: Stage, urls: Urls, name: string, secret: string, looksUp: boolean): Promise<Rival> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/graphql`
  const program = await startProgram({
    name,
    args: [benchFile('stores', 'rivals', `${name}.ts`)],
    env: {
      ...{ DATABASE_URL: urls.app, PORT: String(port), RIVAL_SECRET: secret, GRAPHILE_ENV: 'production' },
      RIVAL_LOOKS_UP: looksUp ? 'yes' : 'no',
    },
    logFile: path.join(stage.directory, 'programs.log'),
    readyAt: url,
  })
  return { ...program, url }
}

const asPostGraphile = (program: Rival): Contestant => ({
  ...program,
  body: JSON.stringify({ query: postgraphileDocument, variables: { first } }),
  answerOf: postgraphileAnswer,
})

const asHandWritten = (program: Rival): Contestant => ({
  ...program,
  body: JSON.stringify({ first }),
  answerOf: ({ stores }: { stores: (Row & { cardSales: Sale[] })[] }) => stores.map((row) => plain(row, row.cardSales)),
})

/** The product and its rivals over one database, reading the same tokens; "believing": without finding out who asks. */
export async function startContestants(stage: Stage, urls: Urls) {
  const api = await stage.startApi(urls)
  const start = (name: string, looksUp: boolean) => startRival(stage, urls, name, api.secret, looksUp)
  return {
    secret: api.secret,
    contestants: {
      hubcap: ours(api),
      postgraphile: asPostGraphile(await start('postgraphile', true)),
      'hand-written': asHandWritten(await start('hand-written', true)),
      'postgraphile, believing': asPostGraphile(await start('postgraphile', false)),
      'hand-written, believing': asHandWritten(await start('hand-written', false)),
    } satisfies Record<string, Contestant>,
  }
}
