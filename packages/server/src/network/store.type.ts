import { builder } from '../graphql/builder.ts'
import { nestedComplexity, nestedTake } from '../graphql/list-size.ts'
import { rowKey } from '../graphql/row-key.ts'
import { StoreStatus } from '../graphql/vocabularies.type.ts'

export const Store = builder.prismaNode('Store', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    status: t.field({ type: StoreStatus, resolve: (row) => row.status as typeof StoreStatus.$inferType }),
    phone: t.exposeString('phone', { nullable: true }),
    divisionCode: t.exposeString('divisionCode', { nullable: true }),
    address: t.exposeString('address', { nullable: true }),
    longitude: t.exposeFloat('longitude', { nullable: true, description: 'Degrees, WGS 84.' }),
    latitude: t.exposeFloat('latitude', { nullable: true, description: 'Degrees, WGS 84.' }),
    openingHours: t.expose('openingHours', { type: 'JSON', description: '{ monday: [{ opens, closes }], … }' }),
    openedOn: t.expose('openedOn', { type: 'Date', nullable: true }),
    closedOn: t.expose('closedOn', { type: 'Date', nullable: true }),
    revision: t.exposeInt('revision'),
    franchisee: t.relation('franchisee', { nullable: true }),
    staffCount: t.relationCount('staff', { where: { status: { not: 'left' } } }),
    cardSales: t.relation('cardSales', {
      description: 'The latest, voided ones too.',
      args: { first: t.arg.int({ defaultValue: 5, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({ orderBy: [{ soldAt: 'desc' }, { id: 'desc' }], take: nestedTake(first) }),
    }),
    staff: t.relation('staff', {
      args: { first: t.arg.int({ defaultValue: 50, required: true }) },
      complexity: nestedComplexity,
      query: ({ first }) => ({
        where: { status: { not: 'left' } },
        orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
        take: nestedTake(first),
      }),
    }),
  }),
})
