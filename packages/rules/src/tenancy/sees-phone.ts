import { maskPhone } from '../input/mask-phone.ts'
import type { Role } from './role.ts'

type Mark = '●' | '·'
type Row = readonly [hqAdmin: Mark, hqFinance: Mark, franchiseOwner: Mark, storeManager: Mark, salesRep: Mark]

// biome-ignore format: a table is read by its columns
const table = {
  //            HQ admin  HQ finance  owner  manager  rep
  // Nobody reads a customer's phone in passing: whoever needs it to call reveals that one, which is counted and logged.
  customer:     ['·',      '·',     '·',    '·',   '·'],
  // Whoever leads people calls them; a rep sees nobody's row but their own.
  staff:        ['●',      '·',     '●',    '●',   '●'],
  // A login, for those who give posts and are asked when somebody can't get in.
  account:      ['●',      '·',     '●',    '●',   '●'],
} as const satisfies Record<string, Row>

export type PhoneOf = keyof typeof table

const column: Record<Role, number> = { hq_admin: 0, hq_finance: 1, franchise_owner: 2, store_manager: 3, sales_rep: 4 }

/**
 * Whether a role reads the phones of such people in full, wherever they stand: in lists, searches, files and the log. Whose
 * rows it sees at all is decided in the database. Phones of stores and franchisees are addresses of a business, for everybody.
 */
export const seesPhone = (role: Role, whose: PhoneOf): boolean => table[whose][column[role]] === '●'

/** A phone as a role reads it. */
export const phoneFor = (role: Role, whose: PhoneOf, phone: string | null): string | null =>
  phone === null || seesPhone(role, whose) ? phone : maskPhone(phone)
