import type { Cell } from '../world/cells.ts'
import type { Letters } from './tables.ts'

const same = (one: string | null, other: string | null) => one !== null && one === other

const tests: Readonly<Record<string, (actor: Cell, row: Cell) => boolean>> = {
  C: () => true,
  B: (actor, row) => same(actor.franchiseeId, row.franchiseeId),
  O: (actor, row) => actor.role === 'franchise_owner' && same(actor.franchiseeId, row.franchiseeId),
  S: (actor, row) => same(actor.storeId, row.storeId),
  M: (actor, row) => actor.role === 'store_manager' && same(actor.storeId, row.storeId),
  P: (actor, row) => row.staffId === null && same(actor.storeId, row.storeId),
  R: (actor, row) => actor.role === 'sales_rep' && same(actor.staffId, row.staffId),
  U: (actor, row) => same(actor.accountId, row.accountId),
}

/** Whether an account may do what those letters say to a row that lies there. */
export function may(letters: Letters, actor: Cell, row: Cell): boolean {
  if (letters === null || actor.tenantId !== row.tenantId) return false
  if (actor.role === 'hq_admin' || actor.role === 'hq_finance') return true
  return [...letters].some((letter) => {
    const test = tests[letter]
    if (!test) throw new Error(`No rule for the letter ${letter}`)
    return test(actor, row)
  })
}
