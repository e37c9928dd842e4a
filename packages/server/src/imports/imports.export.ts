import type { Prisma } from '@hubcap/database/prisma'
import { importKindTerms, importStatusTerms } from '@hubcap/words/terms/imports'
import type { Order } from '../graphql/keyset.ts'
import { countCell, momentCell, termCell } from '../http/exports/cells.ts'
import { listExport } from '../http/exports/list-export.ts'

const select = {
  id: true,
  kind: true,
  status: true,
  rowCount: true,
  problemCount: true,
  createdAt: true,
  finishedAt: true,
  storedFile: { select: { name: true } },
  userAccount: { select: { name: true } },
} satisfies Prisma.ImportSelect
type Row = Prisma.ImportGetPayload<{ select: typeof select }>

const newestFirst: Order = { field: 'createdAt', kind: 'instant', direction: 'desc' }

export const importsExport = listExport<null, Row>({
  path: 'imports',
  fileName: { zh: '导入', en: 'Imports' },
  action: 'import.read',
  node: 'Import',
  filterType: null,
  sorting: { typeName: null, orderOf: () => newestFirst },
  load: (db, _filter, page) => db.import.findMany({ ...page, select }),
  columns: [
    { heading: { zh: '文件', en: 'File' }, shownAs: 'file', cell: (row) => row.storedFile?.name ?? null },
    {
      heading: { zh: '内容', en: 'Contents' },
      shownAs: 'kind',
      cell: (row, reader) => termCell(importKindTerms, row.kind, reader),
    },
    {
      heading: { zh: '状态', en: 'Status' },
      shownAs: 'status',
      cell: (row, reader) => termCell(importStatusTerms, row.status, reader),
    },
    { heading: { zh: '行数', en: 'Rows' }, shownAs: 'rows', cell: (row) => countCell(row.rowCount) },
    { heading: { zh: '问题行', en: 'Problems' }, shownAs: 'problems', cell: (row) => countCell(row.problemCount) },
    { heading: { zh: '导入人', en: 'By' }, shownAs: 'by', cell: (row) => row.userAccount?.name ?? null },
    {
      heading: { zh: '上传时间', en: 'Uploaded at' },
      shownAs: 'at',
      cell: (row, reader) => momentCell(row.createdAt, reader),
    },
    { heading: { zh: '完成时间', en: 'Finished at' }, cell: (row, reader) => momentCell(row.finishedAt, reader) },
  ],
})
