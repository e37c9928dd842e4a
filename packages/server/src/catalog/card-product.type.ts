import { builder } from '../graphql/builder.ts'
import type { Context } from '../graphql/context.ts'
import { rowKey } from '../graphql/row-key.ts'
import { todayIn } from '../graphql/today-in.ts'
import { CardIssuer, CardProductKind, CardProductStatus } from '../graphql/vocabularies.type.ts'
import { onlyVersion, versionsBy } from './version-today.ts'

/** Of what holds today: terms has all of it. */
const today = (_args: unknown, context: Context) => ({ versions: versionsBy(todayIn(context)) })

export const CardProduct = builder.prismaNode('CardProduct', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    kind: t.field({ type: CardProductKind, resolve: (row) => row.kind as typeof CardProductKind.$inferType }),
    status: t.field({ type: CardProductStatus, resolve: (row) => row.status as typeof CardProductStatus.$inferType }),
    issuer: t.field({
      type: CardIssuer,
      select: today,
      resolve: (row) => onlyVersion(row).issuer as typeof CardIssuer.$inferType,
    }),
    price: t.field({
      type: 'Money',
      nullable: true,
      description: 'Today; null: the amount is entered at the sale, and all of it is principal.',
      select: today,
      resolve: (row) => onlyVersion(row).price,
    }),
    principal: t.field({ type: 'Money', nullable: true, select: today, resolve: (row) => onlyVersion(row).principal }),
    bonus: t.field({ type: 'Money', select: today, resolve: (row) => onlyVersion(row).bonus }),
    revision: t.exposeInt('revision'),
  }),
})
