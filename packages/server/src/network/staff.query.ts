import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../graphql/builder.ts'
import { keysetPage } from '../graphql/keyset.ts'
import { counted, countFields } from '../graphql/list-count.ts'
import { pageComplexity } from '../graphql/list-size.ts'
import { orderInput } from '../graphql/order-input.ts'
import { Staff } from './staff.type.ts'
import { StaffFilter, staffWhere } from './staff-filter.ts'

export const staffOrder = orderInput(
  'Staff',
  {
    name: { field: 'nameKey', kind: 'text' },
    staffNo: { field: 'staffNo', kind: 'text' },
  },
  { field: 'name', direction: 'asc' },
)

builder.queryField('staff', (t) =>
  t.connection(
    {
      type: Staff,
      authScopes: { can: 'staff.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: StaffFilter }), orderBy: t.arg({ type: staffOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = staffWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { staff } = context.database.client
        const page = await keysetPage(args, staffOrder.orderOf(orderBy), (keyset) =>
          staff.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        return { ...page, ...counted((most) => staff.count({ where, ...most })) }
      },
    },
    { fields: (t) => countFields(t) },
  ),
)
