'use client'

import type { OpeningFieldsFragment } from '@generated/graphql.ts'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { DataTable } from '@/patterns/table/data-table.tsx'
import { ListEmpty } from '@/patterns/table/list-empty.tsx'
import type { ListOf } from '@/patterns/table/record-list.tsx'
import { RowCard } from '@/patterns/table/row-card.tsx'
import { useOpenRow } from '@/patterns/table/use-open-row.ts'
import { OpeningBadge } from './opening-badge.tsx'
import { useOpeningActions } from './use-opening-actions.tsx'
import { useOpeningColumns } from './use-opening-columns.tsx'

const OpeningPanel = dynamic(() => import('./opening-panel.tsx').then((file) => file.OpeningPanel), { ssr: false })

const idOf = ({ id }: { id: string }) => id

export function OpeningsTable(rows: ListOf<OpeningFieldsFragment>) {
  const t = useTranslations('openings')
  const { close } = useOpenRow()
  return (
    <DataTable
      list="openings"
      label={t('title')}
      rowId={idOf}
      columns={useOpeningColumns()}
      {...rows}
      card={(opening) => <OpeningCard opening={opening} />}
      empty={<ListEmpty title={t('empty.title')} hint={t('empty.hint')} filters={[]} />}
      panel={(id) => <OpeningPanel key={id} id={id} onClose={close} />}
      actions={useOpeningActions()}
    />
  )
}

function OpeningCard({ opening }: { opening: OpeningFieldsFragment }) {
  const t = useTranslations('openings')
  const { money, count, day } = useFormat()
  const { franchisee, cardProduct, cards, principal, bonus, uses, cutOverOn } = opening
  return (
    <RowCard
      title={franchisee?.name ?? ''}
      figure={money(principal)}
      lines={[
        `${cardProduct.name} · ${day(cutOverOn)}`,
        t('card.cards', { count: count(cards) }),
        bonus > 0 && t('card.bonus', { amount: money(bonus) }),
        uses > 0 && t('card.uses', { count: count(uses) }),
      ]}
      aside={<OpeningBadge opening={opening} />}
    />
  )
}
