'use client'

import type { LeadRowFragment } from '@generated/graphql.ts'
import type { LeadGrade } from '@hubcap/rules/leads/lead'
import { leadGradeTerms } from '@hubcap/words/terms/leads'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { EmptyState } from '@/patterns/empty-state.tsx'
import { ClearFilters } from '@/patterns/filters/clear-filters.tsx'
import { SearchBox } from '@/patterns/filters/search-box.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { leadsFilterNames } from '../list/leads-address.ts'
import { LeadsFilters } from '../list/leads-filters.tsx'
import { BoardCard } from './board-card.tsx'
import { carriedLead, carriesLead } from './dragged-lead.ts'
import { useMoveLead } from './use-move-lead.ts'

const LeadPanel = dynamic(() => import('../detail/lead-panel.tsx').then((file) => file.LeadPanel), { ssr: false })

export type BoardColumn = {
  grade: LeadGrade
  leads: readonly LeadRowFragment[]
  count: number
  isMore: boolean
}
type Props = { columns: readonly BoardColumn[]; owner: string | null }

export function Board({ columns, owner }: Props) {
  const t = useTranslations('leads')
  const { openId, open, close } = useOpenRow()
  const isEmpty = columns.every(({ count }) => count === 0)
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchBox label={t('filters.search')} />
        <LeadsFilters owner={owner} isBoard />
        <ClearFilters names={leadsFilterNames} />
      </div>
      {isEmpty ? (
        <EmptyState title={t('empty.title')} hint={t('empty.hint')} />
      ) : (
        <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-4">
          {columns.map((column) => (
            <Column key={column.grade} {...column} onOpen={open} openId={openId} />
          ))}
        </div>
      )}
      {openId && <LeadPanel key={openId} id={openId} onClose={close} />}
    </>
  )
}

type ColumnProps = BoardColumn & { openId: string | null; onOpen: (id: string) => void }

function Column({ grade, leads, count: all, isMore, openId, onOpen }: ColumnProps) {
  const t = useTranslations('leads.board')
  const { term } = useTerms()
  const { count } = useFormat()
  const { move } = useMoveLead()
  const [isOver, setIsOver] = useState(false)
  const hidden = all - leads.length
  return (
    <section
      aria-label={term(leadGradeTerms, grade)}
      onDragOver={(event) => {
        if (!carriesLead(event.dataTransfer)) return
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false)
      }}
      onDrop={(event) => {
        setIsOver(false)
        const lead = carriedLead(event.dataTransfer)
        if (!lead) return
        event.preventDefault()
        void move(lead, grade)
      }}
      className={cx('min-w-0 rounded border bg-canvas p-2', isOver ? 'border-accent' : 'border-line')}
    >
      <h2 className="flex items-baseline justify-between gap-2 px-1 pb-2 text-base">
        {term(leadGradeTerms, grade)}
        <span className="text-small text-soft tabular">
          {count(all)}
          {isMore && '+'}
        </span>
      </h2>
      {leads.length === 0 && <p className="px-1 pb-1 text-soft">{t('none')}</p>}
      <ul className="grid gap-2">
        {leads.map((lead) => (
          <BoardCard key={lead.id} lead={lead} isOpen={lead.id === openId} onOpen={() => onOpen(lead.id)} />
        ))}
      </ul>
      {hidden > 0 && <p className="px-1 pt-2 text-small text-soft">{t('more', { count: hidden })}</p>}
    </section>
  )
}
