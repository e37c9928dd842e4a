import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PaymentMethod, TillSaleStatus } from '../graphql/vocabularies.type.ts'

builder.prismaNode('TillSaleLine', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    serviceName: t.exposeString('serviceName', { description: 'As it was called then.' }),
    quantity: t.exposeInt('quantity'),
    listPrice: t.expose('listPrice', { type: 'Money', description: 'Of the price list for the store and day.' }),
    price: t.expose('price', { type: 'Money', description: 'What was asked for one.' }),
    amount: t.expose('amount', { type: 'Money' }),
    priceReason: t.exposeString('priceReason', { nullable: true }),
    serviceItem: t.relation('serviceItem'),
  }),
})

builder.prismaNode('TillPayment', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    paymentMethod: t.field({
      type: PaymentMethod,
      nullable: true,
      description: 'Null where a card or points paid.',
      resolve: (row) => row.paymentMethod as typeof PaymentMethod.$inferType | null,
    }),
    cardName: t.exposeString('cardName', { nullable: true, description: 'What kind of card it was.' }),
    cardEnding: t.exposeString('cardEnding', { nullable: true, description: 'The last four digits of its number.' }),
    points: t.exposeInt('points', { nullable: true, description: 'How many points paid; null where none did.' }),
    amount: t.expose('amount', { type: 'Money', description: 'What of the sale it paid for.' }),
    uses: t.exposeInt('uses', { description: 'Of a card that pays by uses; 0 otherwise.' }),
    balanceAfter: t.expose('balanceAfter', { type: 'Money', nullable: true }),
    usesAfter: t.exposeInt('usesAfter', { nullable: true }),
  }),
})

const inOrder = { orderBy: [{ no: 'asc' as const }], take: 60 }
/** As many as a receipt has, as a rule. */
const mostLines = { field: 1, multiplier: 5 }
const mostPayments = { field: 1, multiplier: 4 }

export const TillSale = builder.prismaNode('TillSale', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    saleNo: t.exposeString('saleNo'),
    total: t.expose('total', { type: 'Money' }),
    paidOtherwise: t.expose('paidOtherwise', {
      type: 'Money',
      description: 'What of it neither card nor points paid.',
    }),
    paidByPoints: t.expose('paidByPoints', { type: 'Money', description: 'What of it points paid.' }),
    soldAt: t.expose('soldAt', { type: 'DateTime' }),
    soldOn: t.expose('soldOn', { type: 'Date', description: 'The day in the chain’s time zone.' }),
    status: t.field({ type: TillSaleStatus, resolve: (row) => row.status as typeof TillSaleStatus.$inferType }),
    reversedAt: t.expose('reversedAt', { type: 'DateTime', nullable: true }),
    reverseReason: t.exposeString('reverseReason', { nullable: true }),
    lines: t.relation('lines', { complexity: mostLines, query: inOrder }),
    payments: t.relation('payments', { complexity: mostPayments, query: inOrder }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    staff: t.relation('staff', { nullable: true, description: 'Null where they moved out of sight.' }),
    customer: t.relation('customer', { nullable: true, description: 'Null for a walk-in, or where out of sight.' }),
  }),
})
