'use client'

import { ChangeLeadDocument, type LeadRowFragment } from '@generated/graphql.ts'
import { type LeadGrade, leadGrades } from '@hubcap/rules/leads/lead'
import { leadGradeTerms } from '@hubcap/words/terms/leads'
import { MoveHorizontal } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { send } from '@/lib/api/send.ts'
import { newKey } from '@/lib/new-key.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { cx } from '@/patterns/cx.ts'
import { MenuButton } from '@/patterns/menu/menu-button.tsx'
import { notify } from '@/patterns/toast.tsx'
import { useWhyNot } from '@/patterns/use-why-not.ts'
import { DueDay } from '../due-day.tsx'

type Props = { lead: LeadRowFragment; isOpen: boolean; onOpen: () => void }

/** One lead of the board; its menu moves it to another column. */
export function BoardCard({ lead, isOpen, onOpen }: Props) {
  const t = useTranslations('leads')
  return (
    <li className={cx('flex items-start rounded border bg-surface', isOpen ? 'border-accent' : 'border-line')}>
      <button type="button" onClick={onOpen} className="quick min-w-0 flex-1 rounded p-2.5 text-left hover:bg-hover">
        <span className="block truncate font-strong">{lead.name}</span>
        {lead.nextStep && <span className="block truncate">{lead.nextStep}</span>}
        <span className="flex flex-wrap gap-x-2 text-small text-soft">
          <span>{lead.isPooled ? t('pooled') : lead.staff?.name}</span>
          <DueDay day={lead.nextStepOn} isOpen />
        </span>
      </button>
      <MoveMenu lead={lead} />
    </li>
  )
}

function MoveMenu({ lead }: { lead: LeadRowFragment }) {
  const t = useTranslations('leads.board')
  const router = useRouter()
  const whyNot = useWhyNot()
  const { term } = useTerms()
  const [busy, setBusy] = useState(false)
  const may = useCan('lead.change', {
    franchiseeId: lead.franchisee?.id,
    storeId: lead.store?.id,
    staffId: lead.staff?.id,
  })
  if (!may) return null
  const move = async (grade: LeadGrade) => {
    if (busy || grade === lead.grade) return
    setBusy(true)
    const { id, revision, name } = lead
    const outcome = await send(ChangeLeadDocument, { input: { id, revision, grade, idempotencyKey: newKey() } })
    setBusy(false)
    notify(outcome.kind === 'done' ? t('moved', { name, grade }) : await whyNot(outcome))
    router.refresh()
  }
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
            onSelect: () => void move(grade),
          })),
        },
      ]}
    >
      <MoveHorizontal aria-hidden className="size-4" />
    </MenuButton>
  )
}
