import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Texts } from '../text.ts'

/** A language is called by its own name, so that who needs it finds it. */
export const localeTerms = {
  zh: { zh: '中文', en: '中文' },
  en: { zh: 'English', en: 'English' },
} satisfies Texts<Locale>
