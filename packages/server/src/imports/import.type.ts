import { guessMapping } from '@hubcap/rules/imports/guess-mapping'
import { builder } from '../graphql/builder.ts'
import { rowKey } from '../graphql/row-key.ts'
import { ImportKind, ImportStatus } from '../graphql/vocabularies.type.ts'
import { countFates } from './count-fates.ts'
import { ImportRows } from './import-rows.type.ts'
import { LeadFates } from './lead-fates.type.ts'
import { isRemembered } from './remembered-mapping.ts'
import { rowPage } from './row-page.ts'

/** Rows are only looked for where they are asked for, and once for all who ask. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined
  return () => {
    loading ??= load()
    return loading
  }
}

export const Import = builder.prismaNode('Import', {
  id: { resolve: (row) => row.id },
  findUnique: rowKey,
  nullable: true,
  authScopes: { can: 'import.read' },
  fields: (t) => ({
    kind: t.field({ type: ImportKind, resolve: (row) => row.kind as typeof ImportKind.$inferType }),
    status: t.field({ type: ImportStatus, resolve: (row) => row.status as typeof ImportStatus.$inferType }),
    fileName: t.string({
      select: { storedFile: { select: { name: true } } },
      resolve: (row) => row.storedFile?.name ?? '',
    }),
    columns: t.stringList({
      description: 'The file’s headings, in order; empty until it has been read.',
      resolve: (row) => row.columns as string[],
    }),
    mapping: t.expose('mapping', { type: 'JSON', description: '{ field: column heading }.' }),
    defaults: t.expose('defaults', {
      type: 'JSON',
      description: '{ field: text }, as if it stood in the cell of each row that has none.',
    }),
    guessedMapping: t.field({
      type: 'JSON',
      description: 'As the headings suggest themselves, whatever mapping says.',
      resolve: ({ kind, columns }) => guessMapping(kind as typeof ImportKind.$inferType, columns as string[]),
    }),
    isRemembered: t.boolean({
      description: 'Whether its columns are mapped as those of the last such file that was brought in.',
      resolve: (row, _args, { database }) => isRemembered(database.client, row),
    }),
    sheet: t.exposeString('sheet', {
      nullable: true,
      description: 'The sheet that is read; null where the file has none.',
    }),
    sheets: t.stringList({
      description: 'An Excel file’s sheets with cells.',
      resolve: (row) => row.sheets as string[],
    }),
    rowCount: t.exposeInt('rowCount', { description: 'Rows of the file, once it has been read.' }),
    problemCount: t.exposeInt('problemCount', {
      description: 'Rows with problems; while there are any, it can’t start.',
    }),
    progress: t.exposeInt('progress', { description: 'Rows checked, written or taken back so far, by status.' }),
    failureCode: t.exposeString('failureCode', { nullable: true }),
    failureParams: t.expose('failureParams', { type: 'JSON', description: 'What the text of failureCode needs.' }),
    leadFates: t.field({
      type: LeadFates,
      nullable: true,
      description:
        'What became of the rows of a list of leads, or is to become of those without problems; null for other files.',
      resolve: ({ id, kind, status }, _args, { database }) =>
        kind === 'leads' && (status === 'done' || status === 'ready') ? countFates(database.client, id) : null,
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    finishedAt: t.expose('finishedAt', { type: 'DateTime', nullable: true }),
    undoneAt: t.expose('undoneAt', { type: 'DateTime', nullable: true }),
    createdBy: t.relation('userAccount', { nullable: true }),
    rows: t.field({
      type: ImportRows,
      description: 'Rows of the file, in its order, with what is wrong with each.',
      args: {
        first: t.arg.int({ defaultValue: 50, required: true }),
        after: t.arg.string(),
        problemsOnly: t.arg.boolean({ defaultValue: false, required: true }),
      },
      complexity: { field: 1, multiplier: 1 },
      resolve: (row, args, { database }) => ({
        page: once(() => rowPage(database.client, row.id, args)),
        totalCount: args.problemsOnly ? row.problemCount : row.rowCount,
      }),
    }),
  }),
})
