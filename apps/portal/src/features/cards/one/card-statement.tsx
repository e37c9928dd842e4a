'use client'

import type { StatementOfCardQuery } from '@generated/graphql.ts'
import { transferCauseTerms } from '@hubcap/words/terms/ledger'
import { Download } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { useFormat } from '@/lib/format/use-format.ts'
import { useCan } from '@/lib/session/viewer-provider.tsx'
import { useTerms } from '@/lib/words/use-terms.ts'
import { iconButtonLook } from '@/patterns/button-look.ts'
import { Card } from '@/patterns/card.tsx'
import { cx } from '@/patterns/cx.ts'

type Statement = StatementOfCardQuery['cardStatement']
type Line = Statement['lines'][number]

const head = 'px-2 py-1.5 font-plain text-soft'
/** Not on a phone, where a row says it under its cause. */
const wide = 'max-sm:hidden'

/** Every movement of a card, from nothing to what is on it now. */
export function CardStatement({ cardId, statement }: { cardId: string; statement: Statement }) {
  const t = useTranslations('cards.statement')
  const { money } = useFormat()
  const { closing, lines } = statement
  const counts = lines.some(({ uses, balance }) => uses !== 0 || balance.uses !== 0)
  return (
    <Card
      title={t('title')}
      aside={
        <span className="flex items-center gap-2">
          {t('closing', { amount: money(closing.principal + closing.bonus + closing.frozen) })}
          <StatementFile cardId={cardId} />
        </span>
      }
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys */}
      <section className="-mx-2 overflow-x-auto" tabIndex={0} aria-label={t('title')}>
        <table className="w-full text-left sm:whitespace-nowrap">
          <thead>
            <tr className="border-b border-line">
              <th className={cx(head, wide)}>{t('at')}</th>
              <th className={head}>{t('cause')}</th>
              <th className={cx(head, 'text-right')}>{t('principal')}</th>
              <th className={cx(head, 'text-right')}>{t('bonus')}</th>
              {counts && <th className={cx(head, 'text-right')}>{t('uses')}</th>}
              <th className={cx(head, 'text-right')}>{t('balance')}</th>
              <th className={cx(head, wide)}>{t('where')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {lines.toReversed().map((line) => (
              <StatementRow key={line.id} line={line} counts={counts} />
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  )
}

function StatementFile({ cardId }: { cardId: string }) {
  const t = useTranslations('cards.statement')
  const locale = useLocale()
  if (!useCan('export.create')) return null
  const address = `/api/exports/card-statement.csv?${new URLSearchParams({ cardId, locale })}`
  return (
    <a href={address} download aria-label={t('file')} title={t('file')} className={iconButtonLook()}>
      <Download aria-hidden className="size-4" />
    </a>
  )
}

function StatementRow({ line, counts }: { line: Line; counts: boolean }) {
  const t = useTranslations('cards.statement')
  const { money, fullMoment } = useFormat()
  const { term } = useTerms()
  const { principal, bonus, frozen, uses, balance } = line
  const where = [line.storeName, line.recordedByName].filter(Boolean).join(' · ')
  const change = (amount: number) => (amount === 0 ? '' : amount > 0 ? `+${money(amount)}` : money(amount))
  const cell = 'px-2 py-1.5'
  return (
    <tr className={cx(line.isReversed && 'text-soft')}>
      <td className={cx(cell, wide, 'tabular')}>{fullMoment(line.at)}</td>
      <td className={cell}>
        {term(transferCauseTerms, line.cause)}
        {line.isReversed && ` ${t('reversed')}`}
        {frozen !== 0 && <span className="text-small text-soft"> {t('frozen', { amount: change(frozen) })}</span>}
        <span className="block text-small text-soft sm:hidden">
          {[fullMoment(line.at), where].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={cx(cell, 'text-right whitespace-nowrap tabular')}>{change(principal)}</td>
      <td className={cx(cell, 'text-right whitespace-nowrap tabular')}>{change(bonus)}</td>
      {counts && (
        <td className={cx(cell, 'text-right whitespace-nowrap tabular')}>
          {uses === 0 ? '' : uses > 0 ? `+${uses}` : `−${-uses}`}
        </td>
      )}
      <td className={cx(cell, 'text-right font-strong whitespace-nowrap tabular')}>
        {money(balance.principal + balance.bonus + balance.frozen)}
      </td>
      <td className={cx(cell, wide)}>{where}</td>
    </tr>
  )
}
