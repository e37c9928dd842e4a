import { encodeGlobalID } from '@pothos/plugin-relay'
import { builder } from '../../graphql/builder.ts'
import { requestFor } from '../../graphql/context.ts'
import { rowId } from '../../graphql/global-id.ts'
import { IssuerKind } from '../../graphql/vocabularies.type.ts'
import { type Holding, loadHolding } from './load-holding.ts'

const PrepaymentHolding = builder.objectRef<Holding>('PrepaymentHolding').implement({
  description: 'What an issuer of prepaid cards says that it holds today.',
  fields: (t) => ({
    franchiseeId: t.id({
      nullable: true,
      description: 'Null: the brand, for the cards that the whole chain accepts.',
      resolve: ({ franchiseeId }) => franchiseeId && encodeGlobalID('Franchisee', franchiseeId),
    }),
    name: t.exposeString('name', { nullable: true }),
    issuerKind: t.expose('issuerKind', { type: IssuerKind }),
    held: t.expose('held', { type: 'Money' }),
    guaranteed: t.expose('guaranteed', { type: 'Money' }),
  }),
})

builder.queryField('prepaymentHolding', (t) =>
  t.field({
    type: PrepaymentHolding,
    nullable: true,
    description: 'Null for an issuer that isn’t the caller’s.',
    authScopes: { can: 'prepayment.read' },
    args: { franchiseeId: t.arg.id({ description: 'Left out: the brand.' }) },
    resolve: (_root, { franchiseeId }, context) =>
      loadHolding(requestFor(context, 'prepayment.read'), franchiseeId ? rowId('Franchisee', franchiseeId) : null),
  }),
)
