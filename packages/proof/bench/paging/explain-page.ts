import type { Stage } from '../frame/stage.ts'
import { middleRow } from './middle-cursor.ts'
import type { PageOf, Sort } from './page-of.ts'
import { scopeOf } from './scope-of.ts'

type Node = {
  'Node Type': string
  'Index Name'?: string
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Node[]
}

const columns: Record<Sort, string> = { soldAt: 'sold_at', amount: 'amount' }

/** The steps from the table upwards, without the limit. */
function steps(node: Node): string[] {
  const own = node['Index Name'] ? `${node['Node Type']} ${node['Index Name']}` : node['Node Type']
  const below = (node.Plans ?? []).filter((plan) => !('Subplan Name' in plan)).flatMap(steps)
  return node['Node Type'] === 'Limit' ? below : [...below, own]
}

/** One page's plan with the predicates that the product's statement has, and the blocks that it touches. */
export async function explainPage(
  stage: Stage,
  url: string,
  { role, sort, page }: { role: string; sort: Sort; page: PageOf },
): Promise<string> {
  const column = columns[sort]
  const middle = await middleRow(stage, url, role, sort)
  const value = sort === 'soldAt' ? `timestamptz '${middle.soldAt.toISOString()}'` : middle.amount
  // Among many of one amount the product asks for these first, and for smaller ones where the page has room for more.
  const beyond =
    sort === 'amount'
      ? `AND amount = ${value} AND id < '${middle.id}'::uuid`
      : `AND ${column} <= ${value} AND (${column} < ${value} OR id < '${middle.id}'::uuid)`
  const direction = page === 'last' ? 'ASC' : 'DESC'
  const [row] = await stage.sql(
    url,
    `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT * FROM card_sale WHERE ${scopeOf(role)} ${page === 'middle' ? beyond : ''}
     ORDER BY ${column} ${direction}, id ${direction} LIMIT 51`,
  )
  const [{ Plan: plan }] = (row as { 'QUERY PLAN': [{ Plan: Node }] })['QUERY PLAN']
  return `${steps(plan).join(' → ')}: ${plan['Shared Hit Blocks'] + plan['Shared Read Blocks']} blocks`
}
