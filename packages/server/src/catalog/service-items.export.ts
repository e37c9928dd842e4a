import type { Prisma } from '@hubcap/database/prisma'
import { serviceItemKindTerms, serviceItemStatusTerms } from '@hubcap/words/terms/services'
import { momentCell, moneyCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type ServiceItemFilterInput, serviceItemWhere } from './service-item-filter.ts'
import { serviceItemOrder } from './service-items.query.ts'

type Row = Prisma.ServiceItemGetPayload<object>

export const serviceItemsExport = listExport<ServiceItemFilterInput, Row>({
  path: 'service-items',
  fileName: { zh: '服务项目', en: 'Services' },
  action: 'service_item.read',
  node: 'ServiceItem',
  filterType: 'ServiceItemFilter',
  sorting: serviceItemOrder,
  load: (db, filter, { where, ...page }) =>
    db.serviceItem.findMany({ ...page, where: { AND: [serviceItemWhere(filter), where] } }),
  columns: [
    { heading: { zh: '编号', en: 'Code' }, shownAs: 'code', cell: (row) => row.code },
    { heading: { zh: '名称', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '类型', en: 'Kind' },
      shownAs: 'kind',
      cell: (row, reader) => termCell(serviceItemKindTerms, row.kind, reader),
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
