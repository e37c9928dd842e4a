'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { cx } from '@/patterns/cx.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import type { NavigationEntry } from './navigation.ts'

type Props = { entries: NavigationEntry[]; current: NavigationEntry | undefined; className: string }

/** The pages that have no place of their own in a phone's bar. */
export function MorePages({ entries, current, className }: Props) {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  const here = current && entries.includes(current)
  const pages = entries.map(({ key, path, icon: Icon }) => ({
    key,
    label: t(`pages.${key}`),
    icon: <Icon aria-hidden className="size-4 text-soft" />,
    href: keep(path),
  }))
  return (
    <MenuButton
      menuLabel={t('more')}
      align="end"
      sections={[{ key: 'pages', entries: pages }]}
      className={cx(className, here ? 'text-accent' : 'text-soft')}
    >
      <Ellipsis aria-hidden className="size-5" />
      {t('more')}
    </MenuButton>
  )
}
