import type { QuarterEnd } from '@hubcap/rules/cards/prepayment/prepayment-of'
import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { IssuerKind } from '../../graphql/vocabularies.type.ts'
import { asDate } from '../../operation/dates.ts'
import { doorOf } from '../../operation/request.ts'
import { type IssuerPrepayment, loadPrepayment } from './load-prepayment.ts'

const PrepaymentQuarter = builder.objectRef<QuarterEnd>('PrepaymentQuarter').implement({
  description: 'An issuer as of a quarter’s last day, or of today.',
  fields: (t) => ({
    quarter: t.exposeString('quarter', { description: 'Such as 2026-Q3.' }),
    balance: t.expose('balance', { type: 'Money' }),
    required: t.expose('required', {
      type: 'Money',
      nullable: true,
      description: 'To be held in it, by what the quarter before ended with; null where nothing is asked.',
    }),
    covered: t.expose('covered', { type: 'Money', description: 'In custody and by guarantees.' }),
  }),
})

const PrepaymentIssuer = builder.objectRef<IssuerPrepayment>('PrepaymentIssuer').implement({
  description: 'Who issues prepaid cards: what customers have paid in advance, and what is to be held for it.',
  fields: (t) => ({
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: the brand, for the cards that the whole chain accepts.',
      resolve: ({ franchiseeId }) => franchiseeId && encodeGlobalID('Franchisee', franchiseeId),
    }),
    name: t.exposeString('name', { nullable: true }),
    issuerKind: t.expose('issuerKind', { type: IssuerKind }),
    balance: t.expose('balance', { type: 'Money', description: 'Principal that customers paid and haven’t had yet.' }),
    previousBalance: t.expose('previousBalance', { type: 'Money', description: 'At the end of the quarter before.' }),
    sold: t.expose('sold', { type: 'Money', description: 'Taken in this quarter.' }),
    held: t.expose('held', { type: 'Money' }),
    guaranteed: t.expose('guaranteed', { type: 'Money' }),
    ratio: t.int({
      nullable: true,
      description: 'Basis points of previousBalance; null where the law asks for nothing.',
      resolve: ({ custody }) => custody?.ratio ?? null,
    }),
    toBeHeld: t.field({ type: 'Money', nullable: true, resolve: ({ custody }) => custody?.toBeHeld ?? null }),
    missing: t.field({ type: 'Money', nullable: true, resolve: ({ custody }) => custody?.missing ?? null }),
    mayStillBeSold: t.field({
      type: 'Money',
      nullable: true,
      description: 'What may still be taken in this quarter with what is held now; null without bound.',
      resolve: ({ custody }) => custody?.mayStillBeSold ?? null,
    }),
    reportQuarter: t.exposeString('reportQuarter'),
    reportDueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day for the report of reportQuarter; null where none is asked.',
      resolve: ({ reportDueOn }) => (reportDueOn === null ? null : asDate(reportDueOn)),
    }),
    quarters: t.field({
      type: [PrepaymentQuarter],
      description: 'The oldest first.',
      resolve: ({ ends }) => [...ends],
    }),
  }),
})

builder.queryField('prepayment', (t) =>
  t.field({
    type: [PrepaymentIssuer],
    authScopes: { can: 'prepayment.read' },
    complexity: { field: 100, multiplier: 20 },
    resolve: (_root, _args, context) => {
      const request = requestFor(context, 'prepayment.read')
      return doorOf(request).read((db) => loadPrepayment(db, request))
    },
  }),
)
