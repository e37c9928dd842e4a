import type { HolderLevel } from '@hubcap/rules/cards/custody/placed-stretch'
import { holderLevelTerms } from '@hubcap/words/terms/cards'
import type { Locale } from '@/lib/i18n/locales.ts'
import { makeTerms } from '@/lib/words/make-terms.ts'

type Named = { readonly name: string } | null | undefined
export type Places = { readonly franchisee?: Named; readonly store?: Named; readonly staff?: Named }

/** What a holder is called: the place of that level, or the level itself where its name is out of sight. */
export function holderName(level: HolderLevel, { franchisee, store, staff }: Places, locale: Locale): string {
  const names = { headquarters: null, franchisee: franchisee?.name, store: store?.name, staff: staff?.name }
  return names[level] ?? makeTerms(locale).term(holderLevelTerms, level)
}
