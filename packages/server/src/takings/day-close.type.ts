import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { PaymentMethod } from '../graphql/vocabularies.type.ts'

builder.prismaObject('DayCloseMethod', {
  fields: (t) => ({
    paymentMethod: t.field({
      type: PaymentMethod,
      resolve: (row) => row.paymentMethod as typeof PaymentMethod.$inferType,
    }),
    expected: t.expose('expected', { type: 'Money', description: 'By the books, when it was counted.' }),
    afterClose: t.expose('afterClose', {
      type: 'Money',
      description: 'What of it is of earlier days and came after they were signed.',
    }),
    opening: t.expose('opening', { type: 'Money', description: 'Cash that was in the drawer before.' }),
    counted: t.expose('counted', { type: 'Money' }),
    difference: t.expose('difference', { type: 'Money', description: 'counted - opening - expected.' }),
    reason: t.exposeString('reason', { nullable: true }),
  }),
})

builder.prismaObject('DayCloseSignature', {
  fields: (t) => ({
    signedAt: t.expose('signedAt', { type: 'DateTime' }),
    signedByName: t.exposeString('signedByName', { nullable: true }),
  }),
})

export const DayClose = builder.prismaNode('DayClose', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'One count of what a store took on a day. The one that is signed is the day’s close.',
  fields: (t) => ({
    day: t.expose('day', { type: 'Date', description: 'In the chain’s time zone.' }),
    no: t.exposeInt('no', { description: 'Which count of the day it is, from 1.' }),
    expected: t.expose('expected', { type: 'Money', description: 'Over all payment methods.' }),
    difference: t.expose('difference', { type: 'Money', description: 'Over all payment methods; they may offset.' }),
    differing: t.exposeInt('differing', { description: 'Payment methods that don’t agree with the books.' }),
    handedOver: t.expose('handedOver', { type: 'Money' }),
    denominations: t.expose('denominations', { type: 'JSON', nullable: true, description: '[{ value, pieces }, …]' }),
    note: t.exposeString('note', { nullable: true }),
    late: t.exposeBoolean('late', { description: 'Counted on a later day than its own.' }),
    countedAt: t.expose('countedAt', { type: 'DateTime' }),
    countedByName: t.exposeString('countedByName', { nullable: true }),
    store: t.relation('store', { nullable: true }),
    franchisee: t.relation('franchisee', { nullable: true }),
    handedOverTo: t.relation('handedOverTo', { nullable: true, description: 'Null also where they are out of sight.' }),
    methods: t.relation('methods', { query: { orderBy: { paymentMethod: 'asc' } } }),
    signature: t.relation('signature', { nullable: true, description: 'Null: counted, and not signed.' }),
  }),
})
