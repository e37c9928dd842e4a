import { decideInvoice, leftToInvoice } from '@hubcap/rules/takings/invoices/decide-invoice'
import { taxTreatmentOf } from '@hubcap/rules/takings/invoices/invoice'
import { RefusalReason } from '../../cards/refusal-reason.type.ts'
import { builder } from '../../graphql/builder.ts'
import { rowId } from '../../graphql/global-id.ts'
import { InvoiceSource, TaxTreatment } from '../../graphql/vocabularies.type.ts'
import { Invoice } from './invoice.type.ts'
import { type Invoiceable, invoicesOf, loadInvoiceable } from './load-invoiceable.ts'

const InvoiceableType = builder.objectRef<Invoiceable & { currency: string }>('Invoiceable').implement({
  description: 'What an invoice may be for: a card’s sale, a recharge, or a sale at the till.',
  fields: (t) => ({
    source: t.field({ type: InvoiceSource, resolve: ({ source }) => source }),
    saleNo: t.exposeString('saleNo', { nullable: true }),
    customerName: t.exposeString('customerName', { nullable: true }),
    taxTreatment: t.field({ type: TaxTreatment, resolve: ({ source }) => taxTreatmentOf(source) }),
    paid: t.field({
      type: 'Money',
      description: 'What came in otherwise than by a card.',
      resolve: (one) => BigInt(one.paid),
    }),
    invoiced: t.field({ type: 'Money', resolve: (one) => BigInt(one.invoiced) }),
    left: t.field({
      type: 'Money',
      description: 'What may still be invoiced.',
      resolve: (one) => BigInt(leftToInvoice(one)),
    }),
    hindrance: t.field({
      type: RefusalReason,
      nullable: true,
      description: 'Why nothing more can be invoiced.',
      resolve: (one) => {
        const decision = decideInvoice({ ...one, amount: 1 })
        return decision.ok ? null : decision.refusal
      },
    }),
    invoices: t.prismaField({
      type: [Invoice],
      complexity: { field: 1, multiplier: 10 },
      resolve: (query, one, _args, context) =>
        context.database.client.invoice.findMany({
          ...query,
          ...{ where: invoicesOf(one), orderBy: [{ issuedAt: 'asc' }, { id: 'asc' }], take: 50 },
        }),
    }),
  }),
})

const rowOf = (typename: string, id: string | null | undefined) => (id ? rowId(typename, id) : null)

builder.queryField('invoiceable', (t) =>
  t.field({
    type: InvoiceableType,
    nullable: true,
    authScopes: { can: 'invoice.read' },
    description: 'Of the one that is named.',
    args: {
      cardSaleId: t.arg.id(),
      movementId: t.arg.id({ description: 'Of a recharge.' }),
      tillSaleId: t.arg.id(),
    },
    resolve: async (_root, { cardSaleId, movementId, tillSaleId }, context) => {
      if (!context.signedIn) return null
      const { actor, chain } = context.signedIn
      const ids = { cardSaleId: rowOf('CardSale', cardSaleId), tillSaleId: rowOf('TillSale', tillSaleId) }
      const source = { ...ids, movementId: rowOf('LedgerMovement', movementId) }
      return { ...(await loadInvoiceable(context.database.client, { actor }, source)), currency: chain.currency }
    },
  }),
)
