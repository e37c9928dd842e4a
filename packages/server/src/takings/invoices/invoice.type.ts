import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import {
  InvoiceKind,
  InvoiceSource,
  InvoiceStatus,
  NumberMedium,
  TaxTreatment,
} from '../../graphql/vocabularies.type.ts'

const saleNo = { select: { saleNo: true } }

export const Invoice = builder.prismaNode('Invoice', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    invoiceNo: t.exposeString('invoiceNo', { description: 'On paper with its code in front.' }),
    kind: t.field({ type: InvoiceKind, resolve: (row) => row.kind as typeof InvoiceKind.$inferType }),
    medium: t.field({ type: NumberMedium, resolve: (row) => row.medium as typeof NumberMedium.$inferType }),
    source: t.field({ type: InvoiceSource, resolve: (row) => row.source as typeof InvoiceSource.$inferType }),
    saleNo: t.string({
      nullable: true,
      description: 'Of the sale that it is for; null for a recharge.',
      select: { cardSale: saleNo, tillSale: saleNo },
      resolve: ({ cardSale, tillSale }) => cardSale?.saleNo ?? tillSale?.saleNo ?? null,
    }),
    taxTreatment: t.field({
      type: TaxTreatment,
      description: 'Money for cards isn’t taxed, and their use isn’t invoiced again.',
      resolve: (row) => row.taxTreatment as typeof TaxTreatment.$inferType,
    }),
    buyerName: t.exposeString('buyerName'),
    buyerTaxId: t.exposeString('buyerTaxId', { nullable: true }),
    amount: t.expose('amount', { type: 'Money', description: 'With tax; of a red one below zero.' }),
    status: t.field({ type: InvoiceStatus, resolve: (row) => row.status as typeof InvoiceStatus.$inferType }),
    issuedAt: t.expose('issuedAt', { type: 'DateTime' }),
    issuedOn: t.expose('issuedOn', { type: 'Date', description: 'The day in the chain’s time zone.' }),
    voidedAt: t.expose('voidedAt', { type: 'DateTime', nullable: true }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why it was voided, or why the red one is there.',
    }),
    series: t.relation('series', { nullable: true }),
    reverses: t.relation('reverses', { nullable: true, description: 'The one that a red one takes back.' }),
    reversedBy: t.relation('reversedBy', { nullable: true, description: 'The red one that took it back.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    staff: t.relation('staff', { nullable: true, description: 'Who sold what it is for; null where out of sight.' }),
  }),
})
