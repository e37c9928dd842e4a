import type { Reading } from '@hubcap/database/door/database'
import { policyCondition } from '@hubcap/database/policies/policy-condition'
import type { TableName } from '@hubcap/database/policies/tables'
import { Prisma } from '@hubcap/database/prisma'

/** What a new chain does first, in this order; each is done when there is one. */
export const firstSteps = ['franchisee', 'store', 'card_product', 'people', 'customers', 'quotas', 'card_sale'] as const
export type FirstStep = (typeof firstSteps)[number]

const tables: Record<FirstStep, TableName> = {
  franchisee: 'franchisee',
  store: 'store',
  card_product: 'card_product',
  people: 'staff',
  customers: 'customer_file',
  quotas: 'quota',
  card_sale: 'card_sale',
}

const isThere = (step: FirstStep) => Prisma.sql`
  EXISTS (SELECT FROM ${Prisma.raw(tables[step])} t WHERE ${policyCondition(tables[step], 't')}) AS ${Prisma.raw(step)}`

/** Which of the first steps are done, in the sight of the caller. */
export async function loadFirstSteps(db: Reading): Promise<Record<FirstStep, boolean>> {
  const [row] = await db.$queryRaw<Record<FirstStep, boolean>[]>`SELECT ${Prisma.join(firstSteps.map(isThere))}`
  if (!row) throw new Error('A query without a table answers one row')
  return row
}
