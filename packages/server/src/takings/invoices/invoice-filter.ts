import type { Reading } from '@hubcap/database/door/database'
import type { Prisma } from '@hubcap/database/prisma'
import { endOfToken } from '@hubcap/rules/customers/search-token'
import { betweenDays } from '../../graphql/between-days.ts'
import { builder } from '../../graphql/builder.ts'
import { rowIds } from '../../graphql/global-id.ts'
import { oneOf } from '../../graphql/name-search.ts'
import { InvoiceSource, InvoiceStatus, NumberMedium, TaxTreatment } from '../../graphql/vocabularies.type.ts'

export const InvoiceFilter = builder.inputType('InvoiceFilter', {
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day of issue, in the chain’s time zone.' }),
    to: t.field({ type: 'Date', description: 'Last day.' }),
    franchiseeIds: t.idList(),
    storeIds: t.idList(),
    staffIds: t.idList(),
    sources: t.field({ type: [InvoiceSource] }),
    media: t.field({ type: [NumberMedium] }),
    taxTreatment: t.field({ type: TaxTreatment }),
    status: t.field({ type: InvoiceStatus }),
    search: t.string({ description: 'The invoice’s number, or how it begins.' }),
  }),
})

export type InvoiceFilterInput = typeof InvoiceFilter.$inferInput

function searched(text: string | null | undefined): Prisma.InvoiceWhereInput {
  const typed = text?.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
  if (!typed) return {}
  return /^[0-9A-Z]{1,40}$/.test(typed) ? { invoiceNo: { gte: typed, lt: endOfToken(typed) } } : { invoiceNo: '' }
}

/** The invoices that a filter leaves, in Prisma's words. */
export const invoiceWhere = (filter: InvoiceFilterInput | null | undefined): Prisma.InvoiceWhereInput => ({
  ...searched(filter?.search),
  issuedOn: betweenDays(filter?.from, filter?.to),
  franchiseeId: oneOf(rowIds('Franchisee', filter?.franchiseeIds)),
  storeId: oneOf(rowIds('Store', filter?.storeIds)),
  staffId: oneOf(rowIds('Staff', filter?.staffIds)),
  source: oneOf(filter?.sources),
  medium: oneOf(filter?.media),
  taxTreatment: filter?.taxTreatment ?? undefined,
  status: filter?.status ?? undefined,
})

/** Money in minor units. What was voided counts nowhere; red ones stand below zero, beside what they took back. */
export type InvoiceSums = { readonly count: number; readonly notTaxed: bigint; readonly taxed: bigint }

export async function invoiceSums(db: Reading, filter: InvoiceFilterInput | null | undefined): Promise<InvoiceSums> {
  const where = { AND: [invoiceWhere(filter), { status: { not: 'voided' } }] }
  const groups = await db.invoice.groupBy({
    by: ['taxTreatment'],
    where,
    _count: { _all: true },
    _sum: { amount: true },
  })
  const sum = (treatment: string) => groups.find((one) => one.taxTreatment === treatment)?._sum.amount ?? 0n
  const count = groups.reduce((all, one) => all + one._count._all, 0)
  return { count, notTaxed: sum('not_taxed'), taxed: sum('taxed') }
}

export const InvoiceTotals = builder.objectRef<InvoiceSums>('InvoiceTotals').implement({
  description: 'Sums over all that a filter leaves, without those that were voided. Red ones take off.',
  fields: (t) => ({
    count: t.exposeInt('count'),
    notTaxed: t.expose('notTaxed', { type: 'Money' }),
    taxed: t.expose('taxed', { type: 'Money' }),
  }),
})
