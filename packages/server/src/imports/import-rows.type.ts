import { maskPhonesIn } from '@hubcap/rules/input/mask-phone'
import { builder } from '../graphql/builder.ts'
import { mayRead } from '../graphql/context.ts'
import { type ImportRow, leadFates, type rowPage } from './row-page.ts'
import type { RowProblem } from './row-problem.ts'

const ImportProblem = builder.objectRef<RowProblem>('ImportProblem').implement({
  description: 'What is wrong with a row; words has the text of the code.',
  fields: (t) => ({
    field: t.exposeString('field', { nullable: true, description: 'Null where the whole row is meant.' }),
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: (problem) => problem.params }),
  }),
})

const LeadFate = builder.enumType('LeadFate', { values: leadFates })

const ImportRowType = builder.objectRef<ImportRow>('ImportRow').implement({
  fields: (t) => ({
    rowNo: t.exposeInt('rowNo', { description: 'From 1; the headings don’t count.' }),
    cells: t.stringList({
      description: 'As the file has them, in its order; phones with asterisks for those who don’t import.',
      resolve: ({ cells }, _args, context) =>
        mayRead(context, 'import.create') ? cells : cells.map((cell) => maskPhonesIn(cell)),
    }),
    problems: t.expose('problems', { type: [ImportProblem], description: 'Empty where the row is sound.' }),
    leadFate: t.field({
      type: LeadFate,
      nullable: true,
      description:
        'Of somebody known: attach tells their lead what it misses, skip leaves the row out; null: a lead of its own.',
      resolve: ({ leadFate }) => leadFate,
    }),
  }),
})

type Page = Awaited<ReturnType<typeof rowPage>>
type Rows = { page: () => Promise<Page>; totalCount: number }

const ImportRowEdge = builder.objectRef<Page['edges'][number]>('ImportRowEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({ type: ImportRowType, resolve: ({ node }) => node }),
  }),
})

/** A page for each of a list of imports would be a query for each: it costs what a screen of one import may. */
const pageCost = { field: 400, multiplier: 1 }

export const ImportRows = builder.objectRef<Rows>('ImportRowConnection').implement({
  fields: (t) => ({
    edges: t.field({
      type: [ImportRowEdge],
      complexity: pageCost,
      resolve: async ({ page }) => (await page()).edges,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      complexity: pageCost,
      resolve: async ({ page }) => (await page()).pageInfo,
    }),
    totalCount: t.exposeInt('totalCount'),
  }),
})
