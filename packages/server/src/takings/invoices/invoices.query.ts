import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../../graphql/builder.ts'
import { keysetPage } from '../../graphql/keyset.ts'
import { counted, countFields } from '../../graphql/list-count.ts'
import { pageComplexity } from '../../graphql/list-size.ts'
import { orderInput } from '../../graphql/order-input.ts'
import { once } from '../../operation/once.ts'
import { Invoice } from './invoice.type.ts'
import { InvoiceFilter, InvoiceTotals, invoiceSums, invoiceWhere } from './invoice-filter.ts'

export const invoiceOrder = orderInput(
  'Invoice',
  { issuedAt: { field: 'issuedAt', kind: 'instant' }, invoiceNo: { field: 'invoiceNo', kind: 'text' } },
  { field: 'issuedAt', direction: 'desc' },
)

builder.queryField('invoices', (t) =>
  t.connection(
    {
      type: Invoice,
      authScopes: { can: 'invoice.read' },
      complexity: pageComplexity,
      args: { filter: t.arg({ type: InvoiceFilter }), orderBy: t.arg({ type: invoiceOrder.type }) },
      resolve: async (_root, { filter, orderBy, ...args }, context, info) => {
        const where = invoiceWhere(filter)
        const query = queryFromInfo({ context, info, paths: [['edges', 'node']] })
        const { client } = context.database
        const page = await keysetPage(args, invoiceOrder.orderOf(orderBy), (keyset) =>
          client.invoice.findMany({ ...query, ...keyset, where: { AND: [where, keyset.where] } }),
        )
        const sums = once(() => invoiceSums(client, filter))
        return { ...page, ...counted((most) => client.invoice.count({ where, ...most })), sums }
      },
    },
    {
      fields: (t) => ({
        ...countFields(t),
        totals: t.field({ type: InvoiceTotals, resolve: (page) => page.sums() }),
      }),
    },
  ),
)
