import type { Reading, Writing } from '@hubcap/database/door/database'
import { rowsOf } from '@hubcap/database/door/rows-of'
import { Prisma } from '@hubcap/database/prisma'
import type { LawEntry } from '@hubcap/rules/cards/law/parameters/law-entry'
import { type LawParameters, parametersOn } from '@hubcap/rules/cards/law/parameters/parameters-on'
import { lawEntryOf } from './law-entries.ts'

/** The law that a chain is under, with every entry's first day. */
export async function lawEntriesOf(db: Reading | Writing): Promise<readonly LawEntry[]> {
  const rows = await rowsOf(db, 'CardLawEntry', Prisma.sql`t.tenant_id = app.tenant_id()`)
  return rows.map(lawEntryOf)
}

/** What the law asks of the chain on a day (YYYY-MM-DD): that of what is judged, such as a sale's. */
export async function lawOn(db: Reading | Writing, day: string): Promise<LawParameters> {
  return parametersOn(await lawEntriesOf(db), day)
}
