import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { CardIssuer, CardProductKind, CardProductStatus } from '../graphql/vocabularies.type.ts'

export const CardProduct = builder.prismaNode('CardProduct', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    kind: t.field({ type: CardProductKind, resolve: (row) => row.kind as typeof CardProductKind.$inferType }),
    issuer: t.field({ type: CardIssuer, resolve: (row) => row.issuer as typeof CardIssuer.$inferType }),
    status: t.field({ type: CardProductStatus, resolve: (row) => row.status as typeof CardProductStatus.$inferType }),
    price: t.expose('price', {
      type: 'Money',
      nullable: true,
      description: 'Null: the amount is entered at the sale, and all of it is principal.',
    }),
    principal: t.expose('principal', { type: 'Money', nullable: true }),
    bonus: t.expose('bonus', { type: 'Money' }),
    revision: t.exposeInt('revision'),
  }),
})
