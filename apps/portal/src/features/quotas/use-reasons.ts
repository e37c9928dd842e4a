'use client'

import type { render } from '@hubcap/words/render'
import { useLocale } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'

/** Says in words why a cell can't be taken; the words come once there is such a cell, until then nothing is said. */
export function useReasons(needed: boolean): (issue: { code: string; params: unknown }) => string {
  const locale = useLocale() as Locale
  const [say, setSay] = useState<typeof render | null>(null)
  useEffect(() => {
    if (needed) void import('@hubcap/words/render').then((file) => setSay(() => file.render))
  }, [needed])
  return useCallback(
    ({ code, params }) => (say ? say(locale, code, (params ?? {}) as Record<string, unknown>) : ''),
    [say, locale],
  )
}
