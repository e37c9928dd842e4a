import { issueCodes } from '../input/issue-codes.ts'
import type { CodeList, ParamsArgument } from '../input/params.ts'

/** What can be wrong with a row of a file: whatever can be wrong with a field, and how the row stands to others. */
export const problemCodes = {
  ...issueCodes,
  too_many_cells: { max: 'count' },
  duplicate_in_file: { row: 'count' },
  already_exists: { value: 'text' },
  unknown_franchisee: { value: 'text' },
  ambiguous_franchisee: { value: 'text' },
  unknown_store: { value: 'text' },
  ambiguous_store: { value: 'text' },
  unknown_staff: { value: 'text' },
  unknown_staff_name: { value: 'text' },
  ambiguous_staff: { value: 'text' },
  staff_of_other_franchisee: { value: 'text' },
  unknown_customer: { value: 'text' },
  unknown_card_product: { value: 'text' },
  ambiguous_card_product: { value: 'text' },
  store_of_other_franchisee: { value: 'text' },
  other_card_product_kind: { value: 'text' },
  wrong_check_digits: {},
  over_paid: {},
  uses_and_period: {},
  seller_without_store: { value: 'text' },
  unknown_manager: { value: 'text' },
  manager_is_self: {},
  manager_in_circle: { value: 'text' },
  lead_has_phone: { value: 'text' },
  lead_has_plate: { value: 'text' },
  lead_has_name: { value: 'text' },
  customer_has_phone: { value: 'text' },
} as const satisfies CodeList

export type ProblemCode = keyof typeof problemCodes

/** field: key of an import field; null where the whole row is meant. */
export type ImportProblem = {
  readonly field: string | null
  readonly code: ProblemCode
  readonly params: Readonly<Record<string, unknown>>
}

export const problem = <Code extends keyof typeof problemCodes>(
  field: string | null,
  code: Code,
  ...[params]: ParamsArgument<typeof problemCodes, Code>
): ImportProblem => ({ field, code, params: params ?? {} })
