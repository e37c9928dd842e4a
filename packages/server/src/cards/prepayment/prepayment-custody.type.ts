import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { IssuerKind } from '../../graphql/vocabularies.type.ts'

export const PrepaymentCustody = builder.prismaNode('PrepaymentCustody', {
  description: 'What an issuer holds for prepayments from a day on, until the next such record.',
  authScopes: { can: 'prepayment.read' },
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    franchisee: t.relation('franchisee', { nullable: true, description: 'Null for the brand.' }),
    fromOn: t.expose('fromOn', { type: 'Date' }),
    issuerKind: t.field({
      type: IssuerKind,
      resolve: (row) => row.issuerKind as typeof IssuerKind.$inferType,
    }),
    held: t.expose('held', { type: 'Money' }),
    guaranteed: t.expose('guaranteed', { type: 'Money' }),
    note: t.exposeString('note', { nullable: true }),
    recordedBy: t.relation('recordedBy', { nullable: true }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
  }),
})
