import type { Reading } from '@hubcap/database/door/database'
import { defaultLaw } from '@hubcap/rules/cards/law/parameters/default-law'
import type { LawEntry } from '@hubcap/rules/cards/law/parameters/law-entry'
import type { Locale } from '@hubcap/rules/tenancy/locale'

/** The law that a chain is under. */
export async function lawOf(db: Reading): Promise<readonly LawEntry[]> {
  const { locale, currency } = await db.chain.findFirstOrThrow({ select: { locale: true, currency: true } })
  return defaultLaw({ locale: locale as Locale, currency })
}
