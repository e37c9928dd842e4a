'use client'

import { ArrowRightLeft, Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { nodePath } from '@/lib/address/node-address.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook } from '@/patterns/button-look.ts'
import { FormLink } from '@/patterns/form-link.tsx'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import type { StaffDetail, StaffTask } from './staff-panel.tsx'
import { useSetStatus } from './use-set-status.ts'

/** What may be done with somebody, by who may. */
export function StaffActions({ person, onTask }: { person: StaffDetail; onTask: (task: StaffTask) => void }) {
  const t = useTranslations('staff.actions')
  const place = { franchiseeId: person.franchisee?.id }
  const mayEdit = useCan('staff.update', place)
  const mayMove = useCan('staff.move', place)
  const mayErase = useCan('staff.erase', place)
  const { set, busy } = useSetStatus()
  const readsLog = useCan('audit.read', place)
  const { status } = person
  if (!mayEdit || person.erasedAt) return <HistoryLink id={person.id} franchiseeId={person.franchisee?.id} />
  const back = { key: 'back', label: t(status === 'left' ? 'return_from_leaving' : 'return') }
  const statusEntries =
    status === 'active'
      ? [{ key: 'suspend', label: t('suspend'), onSelect: () => void set(person, 'suspended', 'active') }]
      : [{ ...back, onSelect: () => void set(person, 'active', status === 'left' ? null : status) }]
  const history = { key: 'history', label: t('history'), href: `/audit-log?record=${encodeURIComponent(person.id)}` }
  const leaveEntries = status === 'left' ? [] : [{ key: 'leave', label: t('leave'), onSelect: () => onTask('leave') }]
  const erase = { key: 'erase', label: t('erase'), onSelect: () => onTask('erase') }
  return (
    <>
      <FormLink for="edit" path={nodePath('/staff', person.id, 'edit')}>
        {t('edit')}
      </FormLink>
      {mayMove && status !== 'left' && (
        <Button onClick={() => onTask('move')}>
          <ArrowRightLeft aria-hidden className="size-4" />
          {t('move')}
        </Button>
      )}
      <MenuButton
        menuLabel={t('more')}
        aria-label={t('more')}
        aria-busy={busy || undefined}
        align="end"
        className={buttonLook('plain', 'ml-auto !px-2')}
        sections={[
          { key: 'status', entries: [...statusEntries, ...leaveEntries] },
          ...(mayErase && status === 'left' ? [{ key: 'erase', entries: [erase] }] : []),
          ...(readsLog ? [{ key: 'history', entries: [history] }] : []),
        ]}
      >
        <Ellipsis aria-hidden className="size-4" />
      </MenuButton>
    </>
  )
}
