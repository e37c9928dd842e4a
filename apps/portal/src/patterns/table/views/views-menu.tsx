'use client'

import { Bookmark, ChevronDown } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { chipLook } from '../../filters/chip-look.ts'
import { MenuButton, type MenuSection } from '../../menu/menu-button.tsx'
import type { Visibility } from '../use-column-choice.ts'
import { useChangeView } from './use-change-view.ts'
import { useViews } from './use-views.ts'

const NameDialog = dynamic(() => import('./view-name-dialog.tsx').then((file) => file.ViewNameDialog), { ssr: false })

type Props = { list: string; visibility: Visibility; showColumns: (next: Visibility) => void }

/** What one looks at often, kept under a name: its filters, sort and columns. */
export function ViewsMenu({ list, visibility, showColumns }: Props) {
  const t = useTranslations('patterns.views')
  const kept = useViews(list, visibility, showColumns)
  const { views, chosen, isChanged, want, choose } = kept
  const { update, remove } = useChangeView(list, kept)
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null)
  if (!useCan('saved_view.change')) return null
  const sections: MenuSection[] = [
    {
      key: 'views',
      entries: views.map((view) => ({
        key: view.id,
        label: view.name,
        checked: view.id === chosen?.id,
        onSelect: () => choose(view.id === chosen?.id && !isChanged ? null : view),
      })),
    },
    { key: 'new', entries: [{ key: 'new', label: t('save_new'), onSelect: () => setNaming('new') }] },
    {
      key: 'chosen',
      label: chosen?.name,
      entries: [
        ...(isChanged ? [{ key: 'update', label: t('update'), onSelect: update }] : []),
        { key: 'rename', label: t('rename'), onSelect: () => setNaming('rename') },
        { key: 'delete', label: t('delete'), onSelect: remove },
      ],
    },
  ]
  const shown = sections.filter(({ key, entries }) => entries.length > 0 && (key !== 'chosen' || chosen))
  const name = chosen && (isChanged ? t('changed', { name: chosen.name }) : chosen.name)
  return (
    <>
      <MenuButton menuLabel={t('title')} sections={shown} onReach={want} className={chipLook(chosen !== null)}>
        <Bookmark aria-hidden className="size-4 shrink-0 opacity-70" />
        <span className="truncate">{name ?? t('title')}</span>
        <ChevronDown aria-hidden className="size-3.5 shrink-0 opacity-70" />
      </MenuButton>
      {naming && (
        <NameDialog
          list={list}
          view={naming === 'rename' ? chosen : null}
          views={views}
          now={kept.now}
          onDone={(view) => {
            kept.again()
            setNaming(null)
            if (naming === 'new') choose(view)
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  )
}
