import type { Locale } from '../../../tenancy/locale.ts'
import { chinaLaw } from './china.ts'
import type { LawEntry } from './law-entry.ts'

/** What a chain begins with: China's law where it reads Chinese and counts in yuan, nothing elsewhere. */
export const defaultLaw = (chain: { readonly locale: Locale; readonly currency: string }): readonly LawEntry[] =>
  chain.locale === 'zh' && chain.currency === 'CNY' ? chinaLaw : []
