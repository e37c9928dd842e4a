import type { Action } from '@hubcap/rules/tenancy/can'
import { CardProduct } from '../catalog/card-product.type.ts'
import { Customer } from '../customers/customer.type.ts'
import { builder } from '../graphql/builder.ts'
import { type Context, mayRead } from '../graphql/context.ts'
import { nameSearch } from '../graphql/name-search.ts'
import { Franchisee } from '../network/franchisee.type.ts'
import { Staff } from '../network/staff.type.ts'
import { Store } from '../network/store.type.ts'
import { CardSale } from '../sales/card-sale.type.ts'
import { saleNoWhere } from '../sales/sale-no-where.ts'
import { searchCustomers } from './search-customers.ts'

/** Rows of each kind: as many as are taken in at a glance. */
const most = 6
const longest = 100

const byName = { orderBy: [{ nameKey: 'asc' as const }, { id: 'asc' as const }], take: most }
const fewRows = { field: 1, multiplier: most }

type Found = { text: string }

const mayFind = (context: Context, action: Action, { text }: Found) => text !== '' && mayRead(context, action)

const SearchResults = builder.objectRef<Found>('SearchResults').implement({
  description: 'The first few of each kind, in the viewer’s scope alone. Each kind is one statement.',
  fields: (t) => ({
    customers: t.prismaField({
      type: [Customer],
      complexity: fewRows,
      description:
        'By name, pinyin, initials, number, a part of the phone that it begins or ends with, or a vehicle’s full plate.',
      resolve: (_query, found, _args, context) =>
        mayFind(context, 'customer.read', found) ? searchCustomers(context.database.client, found.text, most) : [],
    }),
    cardSales: t.prismaField({
      type: [CardSale],
      complexity: fewRows,
      description: 'By their number, or how it begins.',
      resolve: (query, found, _args, context) => {
        const rows = { ...query, orderBy: { saleNo: 'asc' as const }, take: most }
        const where = saleNoWhere(found.text, context.signedIn?.actor.scope === 'chain' ? 1 : undefined)
        if (!where || !mayFind(context, 'card_sale.read', found)) return []
        return context.database.client.cardSale.findMany({ ...rows, where })
      },
    }),
    stores: t.prismaField({
      type: [Store],
      complexity: fewRows,
      resolve: (query, found, _args, context) =>
        mayFind(context, 'store.read', found)
          ? context.database.client.store.findMany({ ...query, ...byName, where: nameSearch(found.text, 'code') })
          : [],
    }),
    staff: t.prismaField({
      type: [Staff],
      complexity: fewRows,
      resolve: (query, found, _args, context) =>
        mayFind(context, 'staff.read', found)
          ? context.database.client.staff.findMany({ ...query, ...byName, where: nameSearch(found.text, 'staffNo') })
          : [],
    }),
    franchisees: t.prismaField({
      type: [Franchisee],
      complexity: fewRows,
      resolve: (query, found, _args, context) =>
        mayFind(context, 'franchisee.read', found)
          ? context.database.client.franchisee.findMany({ ...query, ...byName, where: nameSearch(found.text, 'code') })
          : [],
    }),
    cardProducts: t.prismaField({
      type: [CardProduct],
      complexity: fewRows,
      resolve: (query, found, _args, context) =>
        mayFind(context, 'card_product.read', found)
          ? context.database.client.cardProduct.findMany({ ...query, ...byName, where: nameSearch(found.text, 'code') })
          : [],
    }),
  }),
})

builder.queryField('search', (t) =>
  t.field({
    type: SearchResults,
    authScopes: { can: 'search.read' },
    args: { text: t.arg.string({ required: true }) },
    resolve: (_root, { text }) => ({ text: text.normalize('NFKC').trim().slice(0, longest) }),
  }),
)
