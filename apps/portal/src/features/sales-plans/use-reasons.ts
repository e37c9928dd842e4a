'use client'

import type { render } from '@hubcap/words/render'
import { useLocale } from 'next-intl'
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locales.ts'

/** Says in words why a field can't be taken; the words come once there is such a field. */
export function useReasons(needed: boolean): (issue: { code: string; params: unknown }) => string {
  const locale = useLocale() as Locale
  const [say, setSay] = useState<typeof render | null>(null)
  useEffect(() => {
    if (needed) void import('@hubcap/words/render').then((file) => setSay(() => file.render))
  }, [needed])
  return ({ code, params }) => (say ? say(locale, code, (params ?? {}) as Record<string, unknown>) : '')
}
