import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { CardSaleStatus, PaymentMethod } from '../graphql/vocabularies.type.ts'

export const CardSale = builder.prismaNode('CardSale', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    saleNo: t.exposeString('saleNo'),
    cardNo: t.string({
      nullable: true,
      select: { card: { select: { cardNo: true } } },
      resolve: ({ card }) => card?.cardNo ?? null,
      description: 'Printed on the card; null for one without a number.',
    }),
    amount: t.expose('amount', { type: 'Money', description: 'Paid.' }),
    principal: t.expose('principal', { type: 'Money' }),
    bonus: t.expose('bonus', { type: 'Money' }),
    paymentMethod: t.field({
      type: PaymentMethod,
      resolve: (row) => row.paymentMethod as typeof PaymentMethod.$inferType,
    }),
    soldAt: t.expose('soldAt', { type: 'DateTime' }),
    soldOn: t.expose('soldOn', { type: 'Date', description: 'The day in the chain’s time zone.' }),
    status: t.field({ type: CardSaleStatus, resolve: (row) => row.status as typeof CardSaleStatus.$inferType }),
    customerName: t.exposeString('customerName', { description: 'As it was at the sale.' }),
    voidedAt: t.expose('voidedAt', { type: 'DateTime', nullable: true }),
    voidedByName: t.exposeString('voidedByName', { nullable: true }),
    voidReason: t.exposeString('voidReason', { nullable: true }),
    recordedByName: t.exposeString('recordedByName', { nullable: true, description: 'Null where it was imported.' }),
    staffName: t.exposeString('staffName', { description: 'As it was at the sale.' }),
    storeName: t.exposeString('storeName', { description: 'As it was at the sale.' }),
    franchisee: t.relation('franchisee', { nullable: true }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    staff: t.relation('staff', { nullable: true, description: 'Null where they moved out of sight.' }),
    customer: t.relation('customer', { nullable: true, description: 'Null where the file is out of sight.' }),
    card: t.relation('card', { nullable: true, description: 'Null for history that a chain brought along.' }),
    lead: t.relation('lead', {
      nullable: true,
      description: 'The lead that was won by it; null where it is out of sight.',
    }),
    cardProduct: t.relation('cardProduct', { nullable: true }),
  }),
})
