'use client'

import { Menu } from '@base-ui/react/menu'
import { Ellipsis } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { cx } from '@/patterns/cx.ts'
import { menuItemLook, menuLook } from '@/patterns/menu-look.ts'
import type { NavigationEntry } from './navigation.ts'

type Props = { entries: NavigationEntry[]; current: NavigationEntry | undefined; className: string }

/** The pages that have no place of their own in a phone's bar. */
export function MorePages({ entries, current, className }: Props) {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  const here = current && entries.includes(current)
  return (
    <Menu.Root>
      <Menu.Trigger className={cx(className, here ? 'text-accent' : 'text-soft')}>
        <Ellipsis aria-hidden className="size-5" />
        {t('more')}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={8} align="end" className="z-40">
          <Menu.Popup className={menuLook}>
            {entries.map((entry) => (
              <Menu.Item key={entry.key} className={menuItemLook} render={<Link href={keep(entry.path)} />}>
                <entry.icon aria-hidden className="size-4 text-soft" />
                {t(`pages.${entry.key}`)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
