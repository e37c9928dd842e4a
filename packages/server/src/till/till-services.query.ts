import { priceOn } from '@hubcap/rules/catalog/service-price'
import { ServiceItem } from '../catalog/service-item.type.ts'
import { servicePrices } from '../catalog/service-prices.ts'
import { builder } from '../graphql/builder.ts'
import { requestFor } from '../graphql/context.ts'
import { rowId } from '../graphql/global-id.ts'
import { todayOf } from '../operation/dates.ts'

type TillService = {
  readonly item: { readonly tenantId: string; readonly id: string; readonly nameKey: string }
  readonly price: number
}

const most = 500

const TillService = builder.objectRef<TillService>('TillService').implement({
  description: 'A service as a store sells it today.',
  fields: (t) => ({
    item: t.field({ type: ServiceItem, resolve: ({ item }) => item as never }),
    price: t.expose('price', { type: 'Money' }),
    pinyin: t.string({ description: 'Syllables with blanks between them.', resolve: ({ item }) => item.nameKey }),
  }),
})

builder.queryField('tillServices', (t) =>
  t.field({
    type: [TillService],
    authScopes: { can: 'service_item.read' },
    complexity: 200,
    description: 'What a store in the viewer’s sight sells today, with its price there; nothing of any other.',
    args: { storeId: t.arg.id({ required: true }) },
    resolve: async (_root, { storeId }, context) => {
      const { client } = context.database
      const store = await client.store.findFirst({ where: { id: rowId('Store', String(storeId)) } })
      if (!store) return []
      const items = await client.serviceItem.findMany({
        where: { status: 'on_sale' },
        include: { prices: true },
        orderBy: [{ kind: 'asc' }, { code: 'asc' }],
        take: most,
      })
      const today = todayOf(requestFor(context, 'service_item.read'))
      const place = { storeId: store.id, franchiseeId: store.franchiseeId, divisionCode: store.divisionCode }
      return items.flatMap((item) => {
        const price = priceOn(servicePrices(item.prices), place, today)
        return price === null ? [] : [{ item, price }]
      })
    },
  }),
)
