import type { Reading, Writing } from '../door/database.ts'

export type TwinKeys = {
  readonly franchiseeId: string
  readonly phoneKey: string | null
  readonly plateKey: string | null
  readonly nameKey: string | null
}

/** Open leads of one of the caller's franchisees with that phone, plate or name, also those out of the caller's sight. */
export const leadTwins = (db: Reading | Writing, keys: TwinKeys): Promise<{ id: string; sign: string }[]> =>
  db.$queryRaw`
    SELECT id, sign FROM app.lead_twins(${keys.franchiseeId}::uuid, ${keys.phoneKey}::text, ${keys.plateKey}::text,
      ${keys.nameKey}::text)`
