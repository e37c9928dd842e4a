'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { setTheme } from '@/lib/theme/set-theme.ts'
import { type Theme, themes } from '@/lib/theme/theme.ts'
import { Card } from '@/patterns/card.tsx'
import { Segmented } from '@/patterns/segmented.tsx'

/** This browser's look. */
export function ThemeChoice({ initial }: { initial: Theme }) {
  const t = useTranslations('settings.theme')
  const [theme, setChosen] = useState(initial)
  const choose = (next: Theme) => {
    setTheme(next)
    setChosen(next)
  }
  return (
    <Card title={t('title')}>
      <Segmented
        label={t('title')}
        name="theme"
        value={theme}
        choices={themes.map((value) => ({ value, label: t(value) }))}
        onChange={choose}
      />
    </Card>
  )
}
