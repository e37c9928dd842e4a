'use client'

import { useLocale } from 'next-intl'
import { useMemo } from 'react'
import type { Locale } from '../i18n/locales.ts'
import { useViewer } from '../session/viewer-provider.tsx'
import { type Format, makeFormat } from './make-format.ts'

/** Formats of this reader: their language, the chain's currency and time zone. */
export function useFormat(): Format {
  const locale = useLocale() as Locale
  const { currency, timeZone } = useViewer().chain
  return useMemo(() => makeFormat({ locale, currency, timeZone }), [locale, currency, timeZone])
}
