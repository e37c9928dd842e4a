import type { Writing } from '@hubcap/database/door/database'

/** One of those whom a simulation is about, in one month. Figures in the kind's unit; null: there is none. */
export type SimulatedRow = {
  readonly franchiseeId: string
  readonly storeId: string | null
  readonly staffId: string | null
  readonly before: number | null
  readonly after: number | null
  /** What the rule answered for both. */
  readonly details: { readonly before: unknown; readonly after: unknown }
}

/** Whether anything held in these months that a draft could be compared with. */
export type HasPast = (db: Writing, months: readonly string[]) => Promise<boolean>

/** Works out one month twice, by what held then and by the draft: by the rule that the real run goes by. month: YYYY-MM-01 */
export type Simulator = (db: Writing, draft: unknown, month: string) => Promise<readonly SimulatedRow[]>
