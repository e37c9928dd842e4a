import type { Prisma } from '@hubcap/database/prisma'
import { auditActionTerms, auditEntityTerms } from '@hubcap/words/terms/audit'
import { roleTerms } from '@hubcap/words/terms/role'
import { momentCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'
import { auditEntryOrder } from './audit-entries.query.ts'
import { type AuditEntryFilterInput, auditEntryWhere } from './audit-entry-filter.ts'
import { changeTexts } from './change-texts.ts'
import { entryChanges, type NameOf } from './entry-changes.ts'
import { loadNames } from './load-names.ts'
import { subjectName } from './subject-name.ts'

type Row = Prisma.AuditEntryModel & { readonly nameOf: NameOf }

/** A spreadsheet's cell holds no more than 32,767 signs. */
const longestCell = 10_000

/** The log as a file: phones as the list shows them, whoever takes it along. */
export const auditEntriesExport = listExport<AuditEntryFilterInput, Row>({
  path: 'audit-log',
  fileName: { zh: '操作日志', en: 'Audit log' },
  action: 'audit.read',
  node: 'AuditEntry',
  filterType: 'AuditEntryFilter',
  sorting: auditEntryOrder,
  load: async (db, filter, { where, ...page }, { timeZone }) => {
    const rows = await db.auditEntry.findMany({
      ...page,
      where: { AND: [await auditEntryWhere(db, filter, timeZone), where] },
    })
    const nameOf = await loadNames(db, rows)
    return rows.map((row) => ({ ...row, nameOf }))
  },
  columns: [
    { heading: { zh: '时间', en: 'When' }, shownAs: 'at', cell: (row, reader) => momentCell(row.at, reader) },
    { heading: { zh: '谁', en: 'Who' }, shownAs: 'actor', cell: (row) => row.actorName },
    {
      heading: { zh: '角色', en: 'Role' },
      shownAs: 'role',
      cell: (row, reader) => row.actorRole && termCell(roleTerms, row.actorRole, reader),
    },
    {
      heading: { zh: '操作', en: 'Action' },
      shownAs: 'action',
      cell: (row, reader) => termCell(auditActionTerms, row.action, reader),
    },
    {
      heading: { zh: '对象', en: 'Record' },
      shownAs: 'entity',
      cell: (row, reader) => termCell(auditEntityTerms, row.entity, reader),
    },
    { heading: { zh: '名称或编号', en: 'Name or number' }, shownAs: 'subject', cell: (row) => subjectName(row) },
    {
      heading: { zh: '改动', en: 'Changes' },
      cell: (row, reader) =>
        changeTexts(row.entity, entryChanges(row, reader.role, row.nameOf), reader)
          .join('\n')
          .slice(0, longestCell),
    },
    { heading: { zh: 'IP 地址', en: 'IP address' }, shownAs: 'ip', cell: (row) => row.ip },
    { heading: { zh: '设备', en: 'Device' }, cell: (row) => row.userAgent },
    { heading: { zh: '请求编号', en: 'Request' }, cell: (row) => row.requestId },
  ],
})
