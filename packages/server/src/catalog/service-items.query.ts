import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { ServiceItem } from './service-item.type.ts'
import { ServiceItemFilter, serviceItemWhere } from './service-item-filter.ts'

export const serviceItemOrder = orderInput(
  'ServiceItem',
  {
    name: { field: 'nameKey', kind: 'text' },
    code: { field: 'code', kind: 'text' },
  },
  { field: 'code', direction: 'asc' },
)

builder.queryField('serviceItems', (t) =>
  t.connection(
    {
      type: ServiceItem,
      authScopes: { can: 'service_item.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: ServiceItemFilter }), orderBy: t.arg({ type: serviceItemOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = serviceItemWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { serviceItem } = context.database.client
        const page = await keysetPage(args, serviceItemOrder.orderOf(orderBy), (keyset) =>
          serviceItem.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => serviceItem.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
