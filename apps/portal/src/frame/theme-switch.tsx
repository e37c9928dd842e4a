'use client'

import { Menu } from '@base-ui/react/menu'
import { Check, Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { setTheme } from '@/lib/theme/set-theme.ts'
import { type Theme, themes } from '@/lib/theme/theme.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { menuItemLook, menuLook } from '@/patterns/menu-look.ts'

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
  return (
    <Menu.Root>
      <Menu.Trigger aria-label={t('label')} className={iconButtonLook()}>
        <Icon aria-hidden className="size-4" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-40">
          <Menu.Popup className={menuLook}>
            <Menu.RadioGroup value={theme} onValueChange={choose}>
              {themes.map((one) => (
                <Menu.RadioItem key={one} value={one} className={menuItemLook} closeOnClick>
                  <span className="flex-1">{t(one)}</span>
                  <Menu.RadioItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
