import { priceRange } from '@hubcap/rules/catalog/price-range'
import { divisionName } from '@hubcap/rules/network/division'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { todayIn } from '../graphql/today-in.ts'
import { ServiceItemKind, ServiceItemStatus } from '../graphql/vocabularies.type.ts'
import { asDay } from '../operation/dates.ts'
import { servicePrices } from './service-prices.ts'

builder.prismaNode('ServicePrice', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    divisionCode: t.exposeString('divisionCode', { nullable: true }),
    divisionName: t.string({
      nullable: true,
      resolve: ({ divisionCode }) => (divisionCode === null ? null : (divisionName(divisionCode) ?? divisionCode)),
    }),
    franchisee: t.relation('franchisee', { nullable: true, description: 'Null where it is out of sight.' }),
    store: t.relation('store', { nullable: true, description: 'Null where it is out of sight.' }),
    isOfFranchisee: t.boolean({ resolve: ({ franchiseeId }) => franchiseeId !== null }),
    isOfStore: t.boolean({ resolve: ({ storeId }) => storeId !== null }),
    fromOn: t.expose('fromOn', { type: 'Date', description: 'The first day.' }),
    price: t.expose('price', {
      type: 'Money',
      nullable: true,
      description: 'Null: from that day on the price of the area around it holds.',
    }),
  }),
})

const mostPrices = 200
const latestFirst = { orderBy: [{ fromOn: 'desc' as const }, { id: 'desc' as const }], take: mostPrices }

export const ServiceItem = builder.prismaNode('ServiceItem', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  fields: (t) => ({
    code: t.exposeString('code'),
    name: t.exposeString('name'),
    kind: t.field({ type: ServiceItemKind, resolve: (row) => row.kind as typeof ServiceItemKind.$inferType }),
    productGroup: t.exposeString('productGroup', { nullable: true }),
    transferPrice: t.expose('transferPrice', {
      type: 'Money',
      nullable: true,
      description: 'What is owed to who serves where a card’s terms say so; null: none is set.',
    }),
    status: t.field({ type: ServiceItemStatus, resolve: (row) => row.status as typeof ServiceItemStatus.$inferType }),
    revision: t.exposeInt('revision'),
    prices: t.relation('prices', {
      description: 'Of all areas, the latest first; those to come, too.',
      complexity: { field: 1, multiplier: 10 },
      query: latestFirst,
    }),
    lowestPrice: t.field({
      type: 'Money',
      nullable: true,
      description: 'Of what holds today in any area; null: it has no price.',
      select: { prices: latestFirst },
      resolve: ({ prices }, _args, context) =>
        priceRange(servicePrices(prices), asDay(todayIn(context)))?.lowest ?? null,
    }),
    highestPrice: t.field({
      type: 'Money',
      nullable: true,
      description: 'Of what holds today in any area; null: it has no price.',
      select: { prices: latestFirst },
      resolve: ({ prices }, _args, context) =>
        priceRange(servicePrices(prices), asDay(todayIn(context)))?.highest ?? null,
    }),
  }),
})
