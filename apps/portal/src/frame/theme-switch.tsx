'use client'

import { Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { setTheme } from '@/lib/theme/set-theme.ts'
import { type Theme, themes } from '@/lib/theme/theme.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'

const icons = { system: Monitor, light: Sun, dark: Moon }

/** Light, dark, or as the device is set. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const t = useTranslations('frame.theme')
  const [theme, setChosen] = useState(initial)
  const choose = (next: Theme) => {
    setTheme(next)
    setChosen(next)
  }
  const Icon = icons[theme]
  const entries = themes.map((one) => ({
    key: one,
    label: t(one),
    checked: one === theme,
    onSelect: () => choose(one),
  }))
  return (
    <MenuButton
      menuLabel={t('label')}
      aria-label={t('label')}
      align="end"
      sections={[{ key: 'themes', entries }]}
      className={iconButtonLook()}
    >
      <Icon aria-hidden className="size-4" />
    </MenuButton>
  )
}
