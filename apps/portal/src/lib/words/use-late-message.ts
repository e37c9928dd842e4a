'use client'

import { useLocale } from 'next-intl'
import { useCallback, useEffect } from 'react'
import type { Locale } from '../i18n/locales.ts'

const load = () => import('@hubcap/words/render')

/** Like useMessage, for what a page says only when something is wrong: the texts come after the page stands. */
export function useLateMessage(): (code: string, params?: unknown) => Promise<string> {
  const locale = useLocale() as Locale
  useEffect(() => void load(), [])
  return useCallback(
    async (code, params) => (await load()).render(locale, code, (params ?? {}) as Record<string, unknown>),
    [locale],
  )
}
