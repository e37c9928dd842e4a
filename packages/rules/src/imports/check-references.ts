import { cardReferences } from './card-references.ts'
import type { ImportKind } from './import-kind.ts'
import type { Known, References } from './known.ts'
import { leadReferences } from './lead-references.ts'
import { ManagerChain } from './manager-chain.ts'
import { type ImportProblem, problem } from './problem-codes.ts'
import { quotaReferences } from './quota-references.ts'
import type { ReadRow } from './read-row.ts'
import { cardSaleReferences, type Pointed, staffReferences, storeReferences } from './row-references.ts'

/** The number that makes a row of that kind itself. */
const identity: { [Kind in ImportKind]: { field: string; of: (value: ReadRow<Kind>['value']) => string | null } } = {
  franchisees: { field: 'code', of: (value) => value.code },
  stores: { field: 'code', of: (value) => value.code },
  staff: { field: 'staff_no', of: (value) => value.staffNo },
  customers: { field: 'customer_no', of: (value) => value.customerNo },
  card_sales: { field: 'sale_no', of: (value) => value.saleNo },
  cards: { field: 'card_no', of: (value) => value.cardNo },
  // It is the place, the month and the metric together that make a quota itself.
  quotas: { field: 'month', of: () => null },
  leads: { field: 'phone', of: () => null },
}

const isThere: { [Kind in ImportKind]: (code: string, known: Known[Kind]) => boolean } = {
  franchisees: (code, known) => known.franchisees.has(code),
  stores: (code, known) => known.stores.has(code),
  staff: (code, known) => known.staff.has(code),
  customers: (code, known) => known.customers.has(code),
  card_sales: (code, known) => known.saleNos.has(code),
  cards: (code, known) => known.cardNos.has(code),
  quotas: () => false,
  leads: () => false,
}

const pointsTo: {
  [Kind in ImportKind]: (value: ReadRow<Kind>['value'], known: Known[Kind], phoneKeys: Set<string>) => Pointed<Kind>
} = {
  franchisees: () => ({ references: {}, problems: [] }),
  stores: storeReferences,
  staff: staffReferences,
  customers: ({ phoneKey }, known, phoneKeys) => {
    if (phoneKey === null || known.phoneKeys.has(phoneKey) || phoneKeys.has(phoneKey)) {
      return { references: { phoneKey: null }, problems: [] }
    }
    phoneKeys.add(phoneKey)
    return { references: { phoneKey }, problems: [] }
  },
  card_sales: cardSaleReferences,
  cards: cardReferences,
  quotas: quotaReferences,
  leads: leadReferences,
}

/**
 * How the rows of one file stand to each other and to what the chain has. Rows pass through one by one, in the file's
 * order; what needs all of them, the managers inside a file, is told at the end. It keeps the rows' numbers only.
 */
export class ReferenceCheck<Kind extends ImportKind> {
  readonly #kind: Kind
  readonly #rowByNumber = new Map<string, number>()
  readonly #phoneKeys = new Set<string>()
  readonly #managers = new ManagerChain()

  constructor(kind: Kind) {
    this.#kind = kind
  }

  /**
   * rowNo: from 1, headings not counted. known: what the chain has of what this row names. The problems are those beside
   * the row's own.
   */
  add(
    rowNo: number,
    row: ReadRow<Kind>,
    known: Known[Kind],
  ): { references: References[Kind]; problems: ImportProblem[] } {
    const collisions = this.#collisions(rowNo, row.value, known)
    if (this.#kind === 'staff') this.#addManager(rowNo, row.value as ReadRow<'staff'>['value'])
    const { references, problems } = pointsTo[this.#kind](row.value, known, this.#phoneKeys)
    if (this.#kind === 'leads') return this.#lead(rowNo, row, references, problems)
    const repeated = this.#kind === 'quotas' && row.isSound ? this.#repeated(rowNo, row.value, references) : []
    return { references, problems: [...collisions, ...problems, ...(problems.length === 0 ? repeated : [])] }
  }

  /** Problems that only show when all rows were added, by row number. */
  finish(known: Known[Kind]): Map<number, ImportProblem> {
    if (this.#kind !== 'staff') return new Map()
    return this.#managers.problems((staffNo) => (known as Known['staff']).staff.has(staffNo))
  }

  /** How many managers of the file stand above each row that has any: whoever has fewer is written first. */
  depths(): Map<number, number> {
    return this.#managers.depths()
  }

  #addManager(rowNo: number, { staffNo, managerNo }: ReadRow<'staff'>['value']) {
    if (staffNo !== null) this.#managers.add(staffNo, { rowNo, managerNo })
  }

  /** One quota twice in the file, however its place was written. */
  #repeated(rowNo: number, value: ReadRow<Kind>['value'], references: References[Kind]): ImportProblem[] {
    const { month, metric } = value as ReadRow<'quotas'>['value']
    const { franchiseeId, storeId, staffId } = references as References['quotas']
    const key = [month, metric, franchiseeId, storeId, staffId].join(' ')
    const first = this.#rowByNumber.get(key)
    this.#rowByNumber.set(key, first ?? rowNo)
    return first === undefined ? [] : [problem(null, 'duplicate_in_file', { row: first })]
  }

  /** Somebody twice in the file: one phone is one person, whatever the row says of twins; the second is left out or named. */
  #lead(rowNo: number, row: ReadRow<Kind>, references: References[Kind], problems: ImportProblem[]) {
    const { phoneKey, twins } = row.value as ReadRow<'leads'>['value']
    const at = references as References['leads']
    const key = `${at.franchiseeId} ${phoneKey}`
    if (phoneKey === null || at.franchiseeId === null || at.fate.kind !== 'add') return { references, problems }
    const first = this.#rowByNumber.get(key)
    this.#rowByNumber.set(key, first ?? rowNo)
    if (first === undefined) return { references, problems }
    if (twins !== 'skip')
      return { references, problems: [...problems, problem('phone', 'duplicate_in_file', { row: first })] }
    return { references: { ...references, fate: { kind: 'skip' } }, problems }
  }

  #collisions(rowNo: number, value: ReadRow<Kind>['value'], known: Known[Kind]): ImportProblem[] {
    const { field, of } = identity[this.#kind]
    const code = of(value)
    if (code === null) return []
    const first = this.#rowByNumber.get(code)
    if (first !== undefined) return [problem(field, 'duplicate_in_file', { row: first })]
    this.#rowByNumber.set(code, rowNo)
    return isThere[this.#kind](code, known) ? [problem(field, 'already_exists', { value: code })] : []
  }
}
