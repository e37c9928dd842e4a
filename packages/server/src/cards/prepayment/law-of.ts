import type { Reading } from '@hubcap/database/door/database'
import type { LawEntry } from '@hubcap/rules/cards/law/parameters/law-entry'
import { lawEntryOf } from '../law/law-entries.ts'

/** The law that a chain is under, with every entry's first day. */
export async function lawOf(db: Reading): Promise<readonly LawEntry[]> {
  return (await db.cardLawEntry.findMany()).map(lawEntryOf)
}
