import { builder } from '../graphql/builder.ts'
import { LotKind } from '../graphql/card-vocabularies.type.ts'

export const CardLotType = builder.prismaObject('CardLot', {
  name: 'CardLot',
  description: 'Value that came onto a card at once and runs out together.',
  fields: (t) => ({
    kind: t.field({ type: LotKind, resolve: (row) => row.kind as typeof LotKind.$inferType }),
    granted: t.expose('granted', { type: 'Money' }),
    remaining: t.expose('remaining', { type: 'Money' }),
    frozen: t.expose('frozen', { type: 'Money' }),
    usesGranted: t.exposeInt('usesGranted', { nullable: true }),
    usesLeft: t.exposeInt('usesLeft', { nullable: true }),
    periodFrom: t.expose('periodFrom', { type: 'Date', nullable: true }),
    periodTo: t.expose('periodTo', { type: 'Date', nullable: true }),
    perMonth: t.exposeInt('perMonth', {
      nullable: true,
      description: 'Uses in each month of a period card; null: any.',
    }),
    grantedAt: t.expose('grantedAt', { type: 'DateTime' }),
    expiresOn: t.expose('expiresOn', { type: 'Date', nullable: true }),
    franchisee: t.relation('franchisee', { nullable: true, description: 'Who owes it.' }),
  }),
})
