import type { Writing } from '@hubcap/database/door/database'
import { hold } from '../../operation/hold.ts'

/** One at a time in a month of a chain: who scores it, and who moves it on or says something to it. */
export async function lockScoreMonth(db: Writing, tenantId: string, month: string): Promise<void> {
  await hold(db, tenantId, 'score', month)
}
