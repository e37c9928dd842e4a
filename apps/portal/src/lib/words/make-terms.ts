import type { Texts } from '@hubcap/words/text'
import type { Locale } from '../i18n/locales.ts'

export const makeTerms = (locale: Locale) => ({
  term: <Key extends string>(texts: Texts<Key>, key: Key): string => texts[key][locale],
  choices: <Key extends string>(texts: Texts<Key>): { value: Key; label: string }[] =>
    (Object.keys(texts) as Key[]).map((value) => ({ value, label: texts[value][locale] })),
})
