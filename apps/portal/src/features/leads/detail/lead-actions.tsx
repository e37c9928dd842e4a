'use client'

import { Ellipsis } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { Button } from '@/patterns/button.tsx'
import { buttonLook, iconButtonLook } from '@/patterns/button-look.ts'
import { HistoryLink } from '@/patterns/history-link.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { MenuButton, type MenuEntry } from '@/patterns/menu/menu-button.tsx'
import type { LeadDetail } from './lead-panel.tsx'
import { ReopenButton } from './reopen-button.tsx'
import { TakeButton } from './take-button.tsx'

export type LeadTask = 'touch' | 'edit' | 'assign' | 'lose' | 'erase'

/** What may be done with a lead: what is done most stands there, the rest is in a menu. */
export function LeadActions({ lead, onTask }: { lead: LeadDetail; onTask: (task: LeadTask) => void }) {
  const t = useTranslations('leads.detail')
  const place = { franchiseeId: lead.franchisee?.id, storeId: lead.store?.id }
  const isOpen = lead.status === 'open'
  const mayChange = useCan('lead.change', { ...place, staffId: lead.staff?.id })
  const mayAssign = useCan('lead.assign', place)
  const mayTake = useCan('lead.take', place)
  const maySell = useCan('card_sale.record', place)
  const mayErase = useCan('lead.erase') && lead.status !== 'won' && !lead.erasedAt
  const more: (MenuEntry | false)[] = [
    mayChange && isOpen && { key: 'edit', label: t('edit'), onSelect: () => onTask('edit') },
    mayAssign && isOpen && { key: 'assign', label: t('assign'), onSelect: () => onTask('assign') },
    mayChange && isOpen && { key: 'lose', label: t('lose'), onSelect: () => onTask('lose') },
    mayErase && { key: 'erase', label: t('erase'), onSelect: () => onTask('erase') },
  ]
  const entries = more.filter((entry) => entry !== false)
  return (
    <>
      {mayChange && isOpen && !lead.isPooled && (
        <Button kind="primary" onClick={() => onTask('touch')}>
          {t('touch')}
        </Button>
      )}
      {mayTake && isOpen && lead.isPooled && <TakeButton id={lead.id} name={lead.name} />}
      {maySell && mayChange && isOpen && (
        <KeptLink href={`/sales/new?lead=${encodeURIComponent(lead.id)}`} className={buttonLook('plain')}>
          {t('sell')}
        </KeptLink>
      )}
      {mayChange && lead.status === 'lost' && !lead.erasedAt && <ReopenButton id={lead.id} name={lead.name} />}
      <HistoryLink id={lead.id} franchiseeId={lead.franchisee?.id} />
      {entries.length > 0 && (
        <MenuButton
          menuLabel={t('more')}
          aria-label={t('more')}
          className={iconButtonLook('ml-auto')}
          align="end"
          sections={[{ key: 'more', entries }]}
        >
          <Ellipsis aria-hidden className="size-4" />
        </MenuButton>
      )}
    </>
  )
}
