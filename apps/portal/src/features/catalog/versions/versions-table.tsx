'use client'

import type { ProductTermsFragment } from '@generated/graphql.ts'
import { bonusFunders } from '@hubcap/rules/cards/bonus-funder'
import type { CardProductKind } from '@hubcap/rules/catalog/card-product-kind'
import { cardBearingTerms } from '@hubcap/words/terms/card-law'
import { bonusFunderTerms, drawRuleTerms, transferPriceTerms } from '@hubcap/words/terms/cards'
import { cardIssuerTerms, usableAtTerms } from '@hubcap/words/terms/catalog'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useSpan } from '@/lib/words/use-span.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { cx } from '@/patterns/cx.ts'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { StatusBadge } from '@/patterns/status-badge.tsx'

type Row = { label: string; cell: (version: ProductTermsFragment) => ReactNode }

function useRows(kind: CardProductKind): Row[] {
  const t = useTranslations('catalog')
  const { money } = useFormat()
  const { term } = useTerms()
  const span = useSpan()
  const yesNo = (value: boolean) => t(value ? 'form.yes' : 'form.no')
  const funding = ({ funding: shares, bonus }: ProductTermsFragment) =>
    bonus === 0
      ? null
      : bonusFunders
          .filter((funder) => shares[funder] > 0)
          .map((funder) => `${term(bonusFunderTerms, funder)} ${shares[funder]}%`)
          .join(t('versions.comma'))
  const ofKind: Row[] = [
    ...(kind === 'count' ? [{ label: t('form.uses'), cell: ({ uses }: ProductTermsFragment) => uses }] : []),
    ...(kind === 'period'
      ? [
          { label: t('form.period'), cell: ({ period }: ProductTermsFragment) => span(period) },
          {
            label: t('form.uses_per_month'),
            cell: ({ usesPerMonth }: ProductTermsFragment) => usesPerMonth ?? t('versions.unlimited'),
          },
        ]
      : []),
  ]
  return [
    { label: t('form.price'), cell: ({ price }) => (price === null ? t('open_amount') : money(price)) },
    { label: t('detail.principal'), cell: ({ principal }) => (principal === null ? null : money(principal)) },
    { label: t('detail.bonus'), cell: ({ bonus }) => (bonus > 0 ? money(bonus) : null) },
    ...ofKind,
    { label: t('form.bearing'), cell: ({ bearing }) => term(cardBearingTerms, bearing) },
    {
      label: t('versions.valid'),
      cell: ({ validMonths }) =>
        kind === 'period' ? null : validMonths === null ? t('versions.never') : span(`P${validMonths}M`),
    },
    {
      label: t('form.bonus_valid_for'),
      cell: ({ bonus, bonusValidFor }) => (bonus === 0 ? null : (span(bonusValidFor) ?? t('versions.with_card'))),
    },
    { label: t('form.issuer'), cell: ({ issuer }) => term(cardIssuerTerms, issuer) },
    { label: t('form.usable_at'), cell: ({ usableAt }) => term(usableAtTerms, usableAt) },
    { label: t('form.transferable'), cell: ({ isTransferable }) => yesNo(isTransferable) },
    { label: t('form.activated_later'), cell: ({ isActivatedLater }) => yesNo(isActivatedLater) },
    { label: t('form.funding'), cell: funding },
    {
      label: t('form.draw_rule'),
      cell: ({ bonus, drawRule }) => (bonus === 0 ? null : term(drawRuleTerms, drawRule)),
    },
    {
      label: t('form.bonus_counts'),
      cell: ({ bonus, bonusCounts }) => (bonus === 0 ? null : yesNo(bonusCounts)),
    },
    { label: t('form.clearing_principal'), cell: ({ clearing }) => term(transferPriceTerms, clearing.principal) },
    { label: t('form.clearing_bonus'), cell: ({ clearing }) => term(transferPriceTerms, clearing.bonus) },
  ]
}

/** versions: the newest first. What differs from the version before stands out. */
type Props = { kind: CardProductKind; versions: readonly ProductTermsFragment[]; today: string }

export function VersionsTable({ kind, versions, today }: Props) {
  const t = useTranslations('catalog.versions')
  const { day } = useFormat()
  const rows = useRows(kind)
  const held = versions.find(({ fromOn }) => fromOn <= today) ?? versions.at(-1)
  return (
    <ScrollBox label={t('title')}>
      <table className="w-full min-w-max">
        <thead>
          <tr className="border-b border-line text-left align-top">
            <th scope="col" className="sticky left-0 bg-surface px-3 py-2 font-plain text-soft">
              {t('from')}
            </th>
            {versions.map(({ id, versionNo, fromOn, createdByName }) => (
              <th key={id} scope="col" className="px-3 py-2 font-plain">
                <span className="mr-2 font-strong tabular">{day(fromOn)}</span>
                {id === held?.id && <StatusBadge tone="good">{t('held')}</StatusBadge>}
                {fromOn > today && id !== held?.id && <StatusBadge tone="still">{t('planned')}</StatusBadge>}
                <span className="block text-small text-soft">
                  {t('no', { no: versionNo })}
                  {createdByName && ` · ${createdByName}`}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, cell }) => {
            const cells = versions.map(cell)
            if (cells.every((one) => one === null)) return null
            return (
              <tr key={label} className="border-b border-line last:border-0">
                <th scope="row" className="sticky left-0 bg-surface px-3 py-1.5 text-left font-plain text-soft">
                  {label}
                </th>
                {cells.map((one, at) => (
                  <td
                    key={versions[at]?.id}
                    className={cx(
                      'px-3 py-1.5 tabular',
                      at < cells.length - 1 && one !== cells[at + 1] && 'font-strong',
                    )}
                  >
                    {one ?? '–'}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
