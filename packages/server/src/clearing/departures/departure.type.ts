import { builder } from '../../graphql/builder.ts'
import { rowKey } from '../../graphql/row-key.ts'
import { DepartureStatus } from '../../graphql/vocabularies.type.ts'

export const FranchiseeDeparture = builder.prismaNode('FranchiseeDeparture', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  description: 'Who honours the cards of a franchisee that leaves. Once it is signed it stands.',
  fields: (t) => ({
    status: t.field({ type: DepartureStatus, resolve: (row) => row.status as typeof DepartureStatus.$inferType }),
    leavesOn: t.expose('leavesOn', { type: 'Date', description: 'From this day on another answers for its cards.' }),
    reason: t.exposeString('reason'),
    revision: t.exposeInt('revision'),
    isByHeadquarters: t.boolean({ resolve: ({ honouredById }) => honouredById === null }),
    honouredBy: t.relation('honouredBy', { nullable: true, description: 'Null: headquarters, or out of sight.' }),
    principal: t.expose('principal', { type: 'Money', nullable: true, description: 'When it was signed.' }),
    bonus: t.expose('bonus', { type: 'Money', nullable: true }),
    covered: t.expose('covered', { type: 'Money', nullable: true, description: 'In custody and guaranteed then.' }),
    signedAt: t.expose('signedAt', { type: 'DateTime', nullable: true }),
  }),
})
