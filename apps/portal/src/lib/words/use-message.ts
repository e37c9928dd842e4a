'use client'

import { render } from '@hubcap/words/render'
import { useLocale } from 'next-intl'
import { useCallback } from 'react'
import type { Locale } from '../i18n/locales.ts'

/** The reader's words for a code of the rules or of the api, with its parameters. */
export function useMessage(): (code: string, params?: unknown) => string {
  const locale = useLocale() as Locale
  return useCallback((code, params) => render(locale, code, (params ?? {}) as Record<string, unknown>), [locale])
}
