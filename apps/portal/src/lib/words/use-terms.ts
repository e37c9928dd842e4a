'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import type { Locale } from '../i18n/locales.ts'
import { makeTerms } from './make-terms.ts'

/** The words of a vocabulary for this reader: `term(paymentMethodTerms, 'cash')`, `choices(paymentMethodTerms)`. */
export function useTerms() {
  const locale = useLocale() as Locale
  return useMemo(() => makeTerms(locale), [locale])
}
