'use client'

import type { LeadRowFragment } from '@generated/graphql.ts'
import { leadGrades } from '@hubcap/rules/leads/lead'
import { leadGradeTerms } from '@hubcap/words/terms/leads'
import { MoveHorizontal } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useKeptAddress } from '@/lib/address/use-kept-address.ts'
import { useCan, useViewer } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import { DueDay } from '../due-day.tsx'
import { carryLead } from './dragged-lead.ts'
import { useMoveLead } from './use-move-lead.ts'

type Props = { lead: LeadRowFragment; isOpen: boolean; onOpen: () => void }

/** One lead of the board: dragged to another column, or moved there by its menu. */
export function BoardCard({ lead, isOpen, onOpen }: Props) {
  const t = useTranslations('leads')
  const { scope } = useViewer()
  const keep = useKeptAddress()
  const may = useCan('lead.change', {
    franchiseeId: lead.franchisee?.id,
    storeId: lead.store?.id,
    staffId: lead.staff?.id,
  })
  return (
    <li
      draggable={may}
      onDragStart={(event) => carryLead(event.dataTransfer, lead)}
      className={cx(
        'flex items-start rounded border bg-surface',
        may && 'cursor-grab select-none active:cursor-grabbing',
        isOpen ? 'border-accent' : 'border-line',
      )}
    >
      {/* A link, though it opens beside the board: Firefox drags nothing by a button that lies in it. */}
      <a
        href={keep(`/leads/board?open=${encodeURIComponent(lead.id)}`)}
        draggable={false}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOpen()
        }}
        className="quick min-w-0 flex-1 rounded p-2.5 text-left hover:bg-hover"
      >
        <span className="block truncate font-strong">{lead.name}</span>
        {lead.nextStep && <span className="block truncate">{lead.nextStep}</span>}
        <span className="flex flex-wrap gap-x-2 text-small text-soft">
          {(lead.isPooled || scope !== 'person') && <span>{lead.isPooled ? t('pooled') : lead.staff?.name}</span>}
          <DueDay day={lead.nextStepOn} isOpen />
        </span>
      </a>
      {may && <MoveMenu lead={lead} />}
    </li>
  )
}

function MoveMenu({ lead }: { lead: LeadRowFragment }) {
  const t = useTranslations('leads.board')
  const { term } = useTerms()
  const { move, busy } = useMoveLead()
  const label = t('move', { name: lead.name })
  return (
    <MenuButton
      menuLabel={label}
      aria-label={label}
      title={t('move_short')}
      aria-busy={busy || undefined}
      className={iconButtonLook('m-1')}
      align="end"
      sections={[
        {
          key: 'grades',
          label: t('move_short'),
          entries: leadGrades.map((grade) => ({
            key: grade,
            label: term(leadGradeTerms, grade),
            checked: grade === lead.grade,
            onSelect: () => void move(lead, grade),
          })),
        },
      ]}
    >
      <MoveHorizontal aria-hidden className="size-4" />
    </MenuButton>
  )
}
