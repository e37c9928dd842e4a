import type { Writing } from '@hubcap/database/door/database'
import { countryOfCurrency } from '@hubcap/rules/customers/country'
import { ReferenceCheck } from '@hubcap/rules/imports/check-references'
import type { ImportRows } from '@hubcap/rules/imports/import-fields'
import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import type { ImportDefaults, ImportMapping } from '@hubcap/rules/imports/import-mapping'
import type { Known, References } from '@hubcap/rules/imports/known'
import { rowReader } from '@hubcap/rules/imports/read-row'
import { todayOf } from '../operation/dates.ts'
import type { Request } from '../operation/request.ts'
import { loadKnown } from './load-known.ts'
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

/** A row that can be written as it is. */
export type SoundRow<Kind extends ImportKind> = {
  readonly value: ImportRows[Kind]
  /** Nothing here is null where the kind needs it. */
  readonly references: References[Kind]
}

export type CheckedRows<Kind extends ImportKind> = {
  /** One list of problems per row, in the file's order; empty where the row is sound. */
  readonly problems: readonly (readonly RowProblem[])[]
  /** Every row that is sound; all of them where there are no problems. */
  readonly sound: readonly SoundRow<Kind>[]
  readonly known: Known[Kind]
}

type Rule<Kind extends ImportKind> = (value: ImportRows[Kind], references: References[Kind]) => RowProblem[]

const noRule = async () => () => []

const rules: { [Kind in ImportKind]: (db: Writing, request: Request) => Promise<Rule<Kind>> } = {
  franchisees: noRule,
  stores: async (_, request) => (store) => storeProblems(store, todayOf(request)),
  staff: async (_, request) => (staff) => staffProblems(staff, todayOf(request)),
  customers: noRule,
  card_sales: saleRules,
  quotas: quotaRules,
}

/**
 * Reads rows of cells and says what is wrong with each: with its cells, how it stands to the other rows, and to what the
 * chain has now.
 */
export async function checkRows<Kind extends ImportKind>(
  db: Writing,
  request: Request,
  plan: ImportPlan<Kind>,
  rows: readonly (readonly string[])[],
): Promise<CheckedRows<Kind>> {
  const { currency } = request.chain
  const context = { ...plan, currency, country: countryOfCurrency(currency), today: todayOf(request) }
  const read = rows.map(rowReader(plan.kind, context))
  const known = await loadKnown(
    db,
    plan.kind,
    read.map(({ value }) => value),
  )
  const rule = await rules[plan.kind](db, request)
  const check = new ReferenceCheck(plan.kind, known)
  const checked = read.map((row, at) => {
    const { references, problems } = check.add(at + 1, row)
    const ruled = row.isSound ? rule(row.value, references) : []
    return { row, references, problems: [...row.problems, ...problems, ...ruled] as RowProblem[] }
  })
  for (const [rowNo, problem] of check.finish()) checked[rowNo - 1]?.problems.push(problem)
  return {
    problems: checked.map(({ problems }) => problems),
    sound: checked.flatMap(({ row, references, problems }) =>
      row.isSound && problems.length === 0 ? [{ value: row.value, references }] : [],
    ),
    known,
  }
}
