'use client'

import type { RechargeRowFragment } from '@generated/graphql.ts'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { createContext, useContext } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { buttonLook } from '@/patterns/button-look.ts'
import { Details } from '@/patterns/details.tsx'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { SidePanel } from '@/patterns/side-panel.tsx'
import { cardPath } from '../card-path.ts'

const SharesOf = dynamic(() => import('@/lib/credits/shares-of.tsx').then((file) => file.SharesOf), { ssr: false })

/** The page's rows: a recharge is no record of its own in the api, and all that its panel shows is in its row. */
export const RechargeRows = createContext<readonly RechargeRowFragment[]>([])

/** One recharge, with the way to its card, where it is undone and invoiced. */
export function RechargePanel({ id, onClose }: { id: string; onClose: () => void }) {
  const row = useContext(RechargeRows).find((one) => one.id === id)
  return row ? <LoadedRecharge row={row} onClose={onClose} /> : null
}

function LoadedRecharge({ row, onClose }: { row: RechargeRowFragment; onClose: () => void }) {
  const t = useTranslations('cards.recharges')
  const { money, fullMoment, count } = useFormat()
  const { term } = useTerms()
  const { card, payments, uses } = row
  return (
    <SidePanel
      label={t('detail')}
      title={money(row.paid)}
      onClose={onClose}
      actions={
        card && (
          <KeptLink href={cardPath(card.id)} className={buttonLook('primary')}>
            {t('open_card')}
          </KeptLink>
        )
      }
    >
      <Details
        items={[
          { term: t('columns.status'), value: row.isVoided && t('status.voided') },
          { term: t('columns.at'), value: fullMoment(row.at) },
          { term: t('columns.customer'), value: card?.customer?.name },
          { term: t('columns.card'), value: card?.cardNo },
          { term: t('columns.product'), value: card?.cardProduct.name },
          ...payments.map(({ method, amount }) => ({ term: term(paymentMethodTerms, method), value: money(amount) })),
          { term: t('columns.principal'), value: money(row.principal) },
          { term: t('columns.bonus'), value: row.bonus > 0 && money(row.bonus) },
          { term: t('columns.uses'), value: uses > 0 && count(uses) },
          { term: t('columns.franchisee'), value: row.franchisee?.name },
          { term: t('columns.store'), value: row.store?.name },
          { term: t('columns.staff'), value: row.staff?.name ?? row.recordedByName },
        ].filter(({ value }) => value !== false)}
      />
      <SharesOf
        record="card_recharge"
        id={row.id}
        franchiseeId={row.franchisee?.id}
        storeId={row.store?.id}
        isTakenBack={row.isVoided}
      />
    </SidePanel>
  )
}
