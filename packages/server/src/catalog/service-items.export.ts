import type { Prisma } from '@hubcap/database/prisma'
import { priceRange } from '@hubcap/rules/catalog/price-range'
import { soldOn } from '@hubcap/rules/sales/sold-on'
import { serviceItemKindTerms, serviceItemStatusTerms } from '@hubcap/words/terms/services'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type ServiceItemFilterInput, serviceItemWhere } from './service-item-filter.ts'
import { serviceItemOrder } from './service-items.query.ts'
import { servicePrices } from './service-prices.ts'

type Row = Prisma.ServiceItemGetPayload<object> & { range: ReturnType<typeof priceRange> }

export const serviceItemsExport = listExport<ServiceItemFilterInput, Row>({
  path: 'service-items',
  fileName: { zh: '服务项目', en: 'Services' },
  action: 'service_item.read',
  node: 'ServiceItem',
  filterType: 'ServiceItemFilter',
  sorting: serviceItemOrder,
  load: async (db, filter, { where, ...page }, { now, timeZone }) => {
    const rows = await db.serviceItem.findMany({
      ...page,
      where: { AND: [serviceItemWhere(filter), where] },
      include: { prices: true },
    })
    const today = soldOn(now, timeZone)
    return rows.map((row) => ({ ...row, range: priceRange(servicePrices(row.prices), today) }))
  },
  columns: [
    { heading: { zh: '编号', en: 'Code' }, shownAs: 'code', cell: (row) => row.code },
    { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '类型', en: 'Kind' },
      shownAs: 'kind',
      cell: (row, reader) => termCell(serviceItemKindTerms, row.kind, reader),
    },
    {
      heading: { zh: '今日最低价', en: 'Lowest price today' },
      shownAs: 'price',
      onlySeen: true,
      cell: (row, reader) => moneyCell(row.range && BigInt(row.range.lowest), reader),
    },
    {
      heading: { zh: '今日最高价', en: 'Highest price today' },
      shownAs: 'price',
      onlySeen: true,
      cell: (row, reader) => moneyCell(row.range && BigInt(row.range.highest), reader),
    },
    { heading: { zh: '产品组', en: 'Product group' }, shownAs: 'productGroup', cell: (row) => row.productGroup },
    {
      heading: { zh: '加盟商之间结算价', en: 'Price between franchisees' },
      shownAs: 'transferPrice',
      cell: (row, reader) => moneyCell(row.transferPrice, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(serviceItemStatusTerms, row.status, reader),
    },
    { heading: { zh: '录入时间', en: 'Entered at' }, cell: (row, reader) => momentCell(row.createdAt, reader) },
  ],
})
