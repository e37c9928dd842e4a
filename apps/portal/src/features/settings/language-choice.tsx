'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type Locale, languageTag, locales } from '@/lib/i18n/locales.ts'
import { useChangeLocale } from '@/lib/i18n/use-change-locale.ts'
import { Card } from '@/patterns/card.tsx'
import { Segmented } from '@/patterns/segmented.tsx'
import { notify } from '@/patterns/toast.tsx'

/** The account's language: it follows the person to every device. */
export function LanguageChoice() {
  const t = useTranslations('settings.language')
  const { change, busy } = useChangeLocale()
  const choose = async (locale: Locale) => {
    if (!(await change(locale))) notify(t('failed'))
  }
  return (
    <Card title={t('title')}>
      <Segmented
        label={t('title')}
        name="language"
        value={useLocale() as Locale}
        choices={locales.map((value) => ({ value, label: t(value), lang: languageTag[value] }))}
        disabled={busy}
        onChange={choose}
      />
    </Card>
  )
}
