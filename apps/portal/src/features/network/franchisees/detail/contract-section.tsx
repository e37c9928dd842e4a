'use client'

import type { FranchiseeFieldsFragment } from '@generated/graphql.ts'
import { useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useViewer } from '@/lib/session/viewer-provider.tsx'
import { Details } from '@/patterns/details.tsx'
import { PanelSection } from '@/patterns/panel-section.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'
import { percentText } from '../percent-text.ts'

type Props = { contract: FranchiseeFieldsFragment['contract']; isDirect: boolean }

/** The terms with headquarters, for those who may know them. */
export function ContractSection({ contract, isDirect }: Props) {
  const t = useTranslations('franchisees.detail')
  const { day } = useFormat()
  const { today } = useViewer()
  if (!contract)
    return (
      <PanelSection title={t('contract')}>
        <p className="text-soft">{isDirect ? t('no_contract_direct') : t('no_contract')}</p>
      </PanelSection>
    )
  const { contractNo, startsOn, endsOn, royaltyRate, territory } = contract
  const isOver = endsOn !== null && endsOn < today
  return (
    <PanelSection title={t('contract')}>
      <Details
        items={[
          { term: t('contract_no'), value: <span className="tabular select-all">{contractNo}</span> },
          {
            term: t('term'),
            value: (
              <span className="flex flex-wrap items-center gap-2">
                {t('from_to', { from: day(startsOn), to: endsOn ? day(endsOn) : t('open_end') })}
                {isOver && <StatusBadge tone="bad">{t('expired')}</StatusBadge>}
              </span>
            ),
          },
          { term: t('royalty'), value: <span className="tabular">{percentText(royaltyRate)}</span> },
          { term: t('territory'), value: territory },
        ]}
      />
    </PanelSection>
  )
}
