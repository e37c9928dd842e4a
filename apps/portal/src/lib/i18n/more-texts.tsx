'use client'

import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl'
import { type ReactNode, useMemo } from 'react'

/** Texts beside those that are there already. */
export function MoreTexts({ texts, children }: { texts: Record<string, object>; children: ReactNode }) {
  const [locale, present] = [useLocale(), useMessages()]
  const messages = useMemo(() => ({ ...present, ...texts }) as typeof present, [present, texts])
  return (
    <NextIntlClientProvider locale={locale} messages={messages}>
      {children}
    </NextIntlClientProvider>
  )
}
