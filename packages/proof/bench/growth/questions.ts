import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../frame/root.ts'

/** One of the documents that the portal asks with, as somebody of a role. */
export type Question = { name: string; document: string; role: Role; variables: object }

export const roles = ['hq_admin', 'franchise_owner', 'store_manager', 'sales_rep'] as const
export type Role = (typeof roles)[number]

const levels = { hq_admin: 'franchisee', franchise_owner: 'franchisee', store_manager: 'store', sales_rep: 'staff' }

const firstPage = { first: 50 }

/** today: YYYY-MM-DD */
export function questions(today: string): Question[] {
  const month = `${today.slice(0, 7)}-01`
  const inMonth = { from: month, to: today }
  const longAgo = { from: `${Number(today.slice(0, 4)) - 1}-12-01`, to: `${Number(today.slice(0, 4)) - 1}-12-31` }
  const ofEach = (name: string, document: string, variables: (role: Role) => object): Question[] =>
    roles.map((role) => ({ name, document, role, variables: variables(role) }))
  const ofHeadquarters = (name: string, document: string, variables: object = {}): Question[] => [
    { name, document, role: 'hq_admin', variables: { ...firstPage, ...variables } },
  ]
  return [
    ...ofEach('overview', 'Overview', (role) => ({
      ...{ month, metric: 'sales_amount', latest: { ...inMonth, status: 'recorded' } },
      scores: { month, level: levels[role] },
    })),
    ...ofEach('sales', 'SalesList', () => ({ ...firstPage, filter: {} })),
    ...ofEach('sales of last December', 'SalesList', () => ({ ...firstPage, filter: longAgo })),
    ...ofHeadquarters('sales, largest first', 'SalesList', {
      orderBy: { field: 'amount', direction: 'desc' },
      filter: {},
    }),
    ...ofHeadquarters('sales, voided', 'SalesList', { filter: { status: 'voided' } }),
    ...ofEach('customers', 'CustomerList', () => ({ ...firstPage, filter: {} })),
    ...ofEach('new customers', 'CustomerFileList', () => ({ ...firstPage, filter: inMonth })),
    ...ofEach('search', 'Search', () => ({ text: '王' })),
    ...ofEach('quotas', 'QuotaGrid', () => ({ year: Number(today.slice(0, 4)), metric: 'sales_amount' })),
    ...ofHeadquarters('scores', 'PerformanceList', { month, filter: { month }, all: { month } }),
    ...ofHeadquarters('franchisees', 'FranchiseeList'),
    ...ofHeadquarters('stores', 'StoreList'),
    ...ofHeadquarters('staff', 'StaffList'),
    ...ofHeadquarters('card products', 'ProductList'),
  ]
}

/** The portal's documents by the names of their operations, each with the hash by which it is asked. */
export function persistedDocuments(): Map<string, string> {
  const file = path.join(root, 'apps/portal/generated/persisted-documents.json')
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
  return new Map(
    Object.entries(documents).flatMap(([hash, text]) => {
      const name = /\bquery (\w+)/.exec(text)?.[1]
      return name ? [[name, hash]] : []
    }),
  )
}
