import { creditRecords } from '@hubcap/rules/credits/credit'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { type CreditList, type ListedCredit, listCredits } from './list-credits.ts'

const CreditRecord = builder.enumType('CreditRecord', { values: creditRecords })
const CreditEvent = builder.enumType('CreditEvent', { values: ['made', 'refunded', 'taken_back'] as const })

/** Of which type the record's global id is, where it can be looked up by itself. */
const typeOf: Partial<Record<ListedCredit['record'], string>> = {
  card_sale: 'CardSale',
  card_recharge: 'LedgerMovement',
  customer_file: 'CustomerFile',
  lead: 'Lead',
}

const Credit = builder.objectRef<ListedCredit>('Credit').implement({
  description: 'What one record adds to one person’s figures, or takes off them again.',
  fields: (t) => ({
    record: t.field({ type: CreditRecord, resolve: ({ record }) => record }),
    recordId: t.id({
      nullable: true,
      description: 'Null where it is part of another record.',
      resolve: ({ record, recordId }) => {
        const type = typeOf[record]
        return type ? encodeGlobalID(type, recordId) : null
      },
    }),
    recordNo: t.exposeString('recordNo', { nullable: true }),
    day: t.string({ description: 'For which it counts, YYYY-MM-DD.', resolve: ({ day }) => day }),
    knownAt: t.expose('knownAt', { type: 'DateTime' }),
    event: t.field({ type: CreditEvent, resolve: ({ event }) => event }),
    storeName: t.exposeString('storeName'),
    staffId: t.id({ resolve: ({ staffId }) => encodeGlobalID('Staff', staffId) }),
    staffName: t.exposeString('staffName'),
    group: t.exposeString('group', { nullable: true }),
    share: t.exposeInt('share', { description: 'Basis points of the record.' }),
    value: t.expose('value', { type: 'Money', description: 'In the metric’s unit; below zero where it takes off.' }),
  }),
})

const CreditListType = builder.objectRef<CreditList>('CreditList').implement({
  fields: (t) => ({
    credits: t.field({ type: [Credit], resolve: ({ rows }) => [...rows] }),
    totalCount: t.exposeInt('totalCount'),
    sum: t.expose('sum', { type: 'Money', description: 'Of all of them, in the metric’s unit.' }),
  }),
})

const mostAtOnce = 100

builder.queryField('credits', (t) =>
  t.field({
    type: CreditListType,
    description: 'The records behind a figure, newest first: one’s own, or those of one’s places.',
    authScopes: { can: 'credit.read' },
    complexity: ({ first }) => ({ field: 5, multiplier: Math.min(first ?? 50, mostAtOnce) / 10 }),
    args: {
      metricId: t.arg.string({ required: true }),
      from: t.arg({ type: 'Date', required: true }),
      to: t.arg({ type: 'Date', required: true }),
      franchiseeId: t.arg.id(),
      storeId: t.arg.id(),
      staffId: t.arg.id(),
      knownUntil: t.arg({ type: 'DateTime', description: 'As it was known then; left out: as it is known now.' }),
      first: t.arg.int({ description: '50 where left out, 100 at most.' }),
      offset: t.arg.int(),
    },
    resolve: (_root, args, context) => {
      const { metricId, from, to, knownUntil, franchiseeId, storeId, staffId } = args
      const place = {
        franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
        storeId: storeId ? rowId('Store', storeId) : null,
        staffId: staffId ? rowId('Staff', staffId) : null,
      }
      return listCredits(requestFor(context, 'credit.read'), {
        ...{ metricId, from: String(from), to: String(to), ...place, knownUntil: knownUntil ?? null },
        ...{ first: Math.max(1, Math.min(args.first ?? 50, mostAtOnce)), offset: Math.max(0, args.offset ?? 0) },
      })
    },
  }),
)
