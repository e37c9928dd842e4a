import type { Writing } from '@hubcap/database/door/database'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { ReferenceCheck } from '@hubcap/rules/imports/check-references'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportDefaults, ImportMapping } from '@hubcap/rules/imports/import-mapping'
import type { Known, References } from '@hubcap/rules/imports/known'
import type { ImportProblem } from '@hubcap/rules/imports/problem-codes'
import { type ReadRow, rowReader } from '@hubcap/rules/imports/read-row'
import { todayOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { loadQuotaMetrics } from '../quotas/quota-metrics.ts'
import { leadRules } from './lead-rules.ts'
import { knownLoader } from './load-known.ts'
import type { FileRow } from './open-table.ts'
import { staffProblems, storeProblems } from './place-rules.ts'
import { quotaRules } from './quota-rules.ts'
import type { RowProblem } from './row-problem.ts'
import { saleRules } from './sale-rules.ts'

/** How the columns of a file are to be read. */
export type ImportPlan<Kind extends ImportKind = ImportKind> = {
  readonly kind: Kind
  readonly headings: readonly string[]
  readonly mapping: ImportMapping
  readonly defaults: ImportDefaults
}

export type CheckedRow<Kind extends ImportKind = ImportKind> = FileRow & {
  /** Empty where the row is sound. */
  readonly problems: readonly RowProblem[]
  readonly row: ReadRow<Kind>
  /** Where the row is sound, nothing here is null that the kind needs. */
  readonly references: References[Kind]
}

export type CheckedPage<Kind extends ImportKind = ImportKind> = {
  readonly rows: readonly CheckedRow<Kind>[]
  readonly known: Known[Kind]
}

export type RowCheck<Kind extends ImportKind = ImportKind> = {
  /** What is wrong with some rows of the file: by themselves, beside those before them, and to what the chain has now. */
  page(db: Writing, rows: readonly FileRow[]): Promise<CheckedPage<Kind>>
  /** Problems that only show when all rows have passed, by row number. */
  finish(): Map<number, ImportProblem>
  /** How many managers of the file stand above each row that has any. */
  depths(): Map<number, number>
}

type Rule<Kind extends ImportKind> = (value: ImportRows[Kind], references: References[Kind]) => RowProblem[]

const noRule = async () => () => []

const rules: { [Kind in ImportKind]: (db: Writing, request: Request) => Promise<Rule<Kind>> } = {
  franchisees: noRule,
  stores: async (_, request) => (store) => storeProblems(store, todayOf(request)),
  staff: async (_, request) => (staff) => staffProblems(staff, todayOf(request)),
  customers: noRule,
  card_sales: saleRules,
  cards: noRule,
  quotas: quotaRules,
  leads: leadRules,
}

/**
 * Begins to check a file's rows, whose pages then pass in any order, each once. However many they are, it keeps only their
 * numbers, and what the chain has of places, people and products.
 */
export async function beginRowCheck<Kind extends ImportKind>(
  db: Writing,
  request: Request,
  plan: ImportPlan<Kind>,
): Promise<RowCheck<Kind>> {
  const { currency } = request.chain
  const metrics = [...(await loadQuotaMetrics(db)).values()].flatMap(({ id, name, unit, status }) =>
    name !== null && status === 'active' ? [{ id, name, unit }] : [],
  )
  const context = { ...plan, currency, country: countryOfCurrency(currency), today: todayOf(request), metrics }
  const read = rowReader(plan.kind, context)
  const loadKnown = await knownLoader(db, plan.kind)
  const rule = await rules[plan.kind](db, request)
  const check = new ReferenceCheck(plan.kind)
  const standing = await loadKnown(db, [])
  return {
    async page(asking, rows) {
      const readRows = rows.map(({ cells }) => read(cells))
      const known = await loadKnown(
        asking,
        readRows.map(({ value }) => value),
      )
      const checked = rows.map((one, at): CheckedRow<Kind> => {
        const row = readRows[at] as ReadRow<Kind>
        const { references, problems } = check.add(one.rowNo, row, known)
        const ruled = row.isSound ? rule(row.value, references) : []
        return { ...one, row, references, problems: [...row.problems, ...problems, ...ruled] }
      })
      return { rows: checked, known }
    },
    finish: () => check.finish(standing),
    depths: () => check.depths(),
  }
}
