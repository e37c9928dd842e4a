import { creditEventKinds, creditRecords } from '@hubcap/rules/credits/credit'
import { unitOf } from '@hubcap/rules/credits/measure'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { SortDirection } from '../graphql/vocabularies.type.ts'
import { type CreditList, type ListedCredit, listCredits } from './list-credits.ts'
import { loadSeen, seenTypes } from './load-seen.ts'
import { Measure, MeasureUnit } from './metric.type.ts'

const CreditRecord = builder.enumType('CreditRecord', { values: creditRecords })
const CreditEvent = builder.enumType('CreditEvent', { values: creditEventKinds })

const CreditOrder = builder.inputType('CreditOrder', {
  fields: (t) => ({
    field: t.field({
      type: builder.enumType('CreditOrderField', { values: ['day', 'value'] as const }),
      required: true,
    }),
    direction: t.field({ type: SortDirection, required: true }),
  }),
})

const Credit = builder.objectRef<ListedCredit & { isSeen: boolean }>('Credit').implement({
  description: 'What one record adds to one person’s figures, or takes off them again.',
  fields: (t) => ({
    record: t.field({ type: CreditRecord, resolve: ({ record }) => record }),
    opens: t.id({
      nullable: true,
      description:
        'The sale, the receipt, the card, the customer’s file or the lead that it is seen with; null: out of sight.',
      resolve: ({ record, seenId, isSeen }) => (isSeen ? encodeGlobalID(seenTypes[record], seenId) : null),
    }),
    recordNo: t.exposeString('recordNo', { nullable: true }),
    metricId: t.exposeString('metricId', { description: 'Of a ratio, which of its parts; else the metric itself.' }),
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

const CreditPart = builder.objectRef<CreditList['parts'][number]>('CreditPart').implement({
  description: 'One of the two figures that a ratio is of.',
  fields: (t) => ({
    measure: t.field({ type: Measure, resolve: ({ measure }) => measure }),
    sum: t.expose('sum', { type: 'Money' }),
  }),
})

const CreditListType = builder.objectRef<CreditList & { seen: ReadonlySet<string> }>('CreditList').implement({
  fields: (t) => ({
    credits: t.field({
      type: [Credit],
      resolve: ({ rows, seen }) => rows.map((row) => ({ ...row, isSeen: seen.has(row.seenId) })),
    }),
    totalCount: t.exposeInt('totalCount'),
    offset: t.exposeInt('offset', { description: 'How many stand before these.' }),
    unit: t.field({ type: MeasureUnit, resolve: ({ metric }) => unitOf(metric.measure) }),
    sum: t.expose('sum', {
      type: 'Money',
      description: 'Of all of them, in the metric’s unit; of a ratio, what it is.',
    }),
    parts: t.field({ type: [CreditPart], resolve: ({ parts }) => [...parts] }),
  }),
})

const mostAtOnce = 100

builder.queryField('credits', (t) =>
  t.field({
    type: CreditListType,
    description: 'The records behind a figure: one’s own, or those of one’s places.',
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
      orderBy: t.arg({ type: CreditOrder, description: 'The latest day first where left out.' }),
      first: t.arg.int({ description: '50 where left out, 100 at most.' }),
      offset: t.arg.int({ description: 'Behind the end it means the last page.' }),
    },
    resolve: async (_root, args, context) => {
      const { metricId, from, to, knownUntil, franchiseeId, storeId, staffId, orderBy } = args
      const request = requestFor(context, 'credit.read')
      const place = {
        franchiseeId: franchiseeId ? rowId('Franchisee', franchiseeId) : null,
        storeId: storeId ? rowId('Store', storeId) : null,
        staffId: staffId ? rowId('Staff', staffId) : null,
      }
      const list = await listCredits(request, {
        ...{
          metricId,
          from: String(from),
          to: String(to),
          ...place,
          knownUntil: knownUntil ?? null,
          orderBy: orderBy ?? null,
        },
        ...{ first: Math.max(1, Math.min(args.first ?? 50, mostAtOnce)), offset: Math.max(0, args.offset ?? 0) },
      })
      return { ...list, seen: await loadSeen(request, list.rows) }
    },
  }),
)
