import type { Prisma } from '@hubcap/database/prisma'
import { leadSourceTerms, leadStatusTerms, lostReasonTerms } from '@hubcap/words/terms/leads'
import { dayCell, momentCell, phoneCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { type LeadFilterInput, leadWhere } from './lead-filter.ts'
import { leadOrder } from './leads.query.ts'

const name = { select: { name: true } }
const include = { franchisee: name, store: name, staff: name, cardProduct: name }
type Row = Prisma.LeadGetPayload<{ include: typeof include }>

export const leadsExport = listExport<LeadFilterInput, Row>({
  path: 'leads',
  fileName: { zh: '线索', en: 'Leads' },
  action: 'lead.read',
  node: 'Lead',
  filterType: 'LeadFilter',
  sorting: leadOrder,
  load: (db, filter, { where, ...page }, { currency }) =>
    db.lead.findMany({ ...page, where: { AND: [leadWhere(filter, currency), where] }, include }),
  columns: [
    { heading: { zh: '姓名', en: 'Name' }, shownAs: 'name', cell: (row) => row.name },
    {
      heading: { zh: '手机号', en: 'Phone' },
      shownAs: 'phone',
      cell: (row, reader) => phoneCell(row.phone, 'customer', reader),
    },
    { heading: { zh: '车牌', en: 'Plate' }, shownAs: 'plate', cell: (row) => row.plate },
    { heading: { zh: '意向等级', en: 'Grade' }, shownAs: 'grade', cell: (row) => row.grade },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(leadStatusTerms, row.status, reader),
    },
    { heading: { zh: '下一步', en: 'Next step' }, shownAs: 'nextStep', cell: (row) => row.nextStep },
    { heading: { zh: '下次跟进', en: 'Next on' }, shownAs: 'nextStepOn', cell: (row) => dayCell(row.nextStepOn) },
    {
      heading: { zh: '最近跟进', en: 'Last touch' },
      shownAs: 'lastTouchOn',
      cell: (row) => dayCell(row.lastTouchOn),
    },
    {
      heading: { zh: '来源', en: 'Source' },
      shownAs: 'source',
      cell: (row, reader) => termCell(leadSourceTerms, row.source, reader),
    },
    { heading: { zh: '来源说明', en: 'Source, in words' }, cell: (row) => row.sourceNote },
    {
      heading: { zh: '意向卡产品', en: 'Interested in' },
      shownAs: 'product',
      cell: (row) => row.cardProduct?.name ?? null,
    },
    { heading: { zh: '负责人', en: 'Owner' }, shownAs: 'staff', cell: (row) => row.staff?.name ?? null },
    { heading: { zh: '门店', en: 'Store' }, shownAs: 'store', cell: (row) => row.store?.name ?? null },
    { heading: { zh: '加盟商', en: 'Franchisee' }, cell: (row) => row.franchisee?.name ?? null },
    {
      heading: { zh: '录入时间', en: 'Recorded at' },
      shownAs: 'createdAt',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
    {
      heading: { zh: '未成交原因', en: 'Lost because' },
      cell: (row, reader) => row.lostReason && termCell(lostReasonTerms, row.lostReason, reader),
    },
  ],
})
