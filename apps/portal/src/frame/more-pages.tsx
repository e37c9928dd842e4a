'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { cx } from '@/patterns/cx.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import type { NavigationEntry, NavigationGroup } from './navigation.ts'

type Props = { groups: readonly NavigationGroup[]; current: NavigationEntry | undefined; className: string }

/** The pages that have no place of their own in a phone's bar, by job. */
export function MorePages({ groups, current, className }: Props) {
  const t = useTranslations('frame')
  const keep = useKeptAddress()
  const here = current && groups.some(({ entries }) => entries.includes(current))
  const sections = groups.map(({ group, entries }) => ({
    key: group,
    label: t(`groups.${group}`),
    entries: entries.map(({ key, path, icon: Icon }) => ({
      key,
      label: t(`pages.${key}`),
      icon: <Icon aria-hidden className="size-4 text-soft" />,
      href: keep(path),
    })),
  }))
  return (
    <MenuButton
      menuLabel={t('more')}
      align="end"
      sections={sections}
      className={cx(className, here ? 'text-accent' : 'text-soft')}
    >
      <Ellipsis aria-hidden className="size-5" />
      {t('more')}
    </MenuButton>
  )
}
