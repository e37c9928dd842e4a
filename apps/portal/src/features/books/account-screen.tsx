'use client'

import type { AccountKind, AccountStatementQuery, PaymentMethod } from '@generated/graphql.ts'
import { accountKindTerms, transferCauseTerms } from '@hubcap/words/terms/ledger'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useFormat } from '@/lib/format/use-format.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import { BackLink } from '@/patterns/back-link.tsx'
import { cx } from '@/patterns/cx.ts'
import { KeptLink } from '@/patterns/kept-link.tsx'
import { PageHeader } from '@/patterns/page-header.tsx'
import { ScrollBox } from '@/patterns/scroll-box.tsx'
import { movementPath } from './account-path.ts'

type Statement = AccountStatementQuery['ledgerStatement']
type Line = Statement['lines'][number]
type Props = {
  account: { kind: AccountKind; method: PaymentMethod | null }
  ownerName: string | null
  statement: Statement
  children: ReactNode
}

const cell = 'px-3 py-1.5'
const figures = cx(cell, 'text-right whitespace-nowrap tabular')
/** Not on a phone, where a row says it under its cause. */
const wide = 'max-sm:hidden'

/** An account's statement: opening, every movement with its cause, closing. */
export function AccountScreen({ account, ownerName, statement, children }: Props) {
  const t = useTranslations('books')
  const { money, count } = useFormat()
  const { term } = useTerms()
  const { kind, method } = account
  const amount = (value: number) => (statement.unit === 'money' ? money(value) : count(value))
  const name = [term(accountKindTerms, kind), method && term(paymentMethodTerms, method)].filter(Boolean).join(' · ')
  return (
    <>
      <BackLink href="/books" label={t('title')} />
      <PageHeader title={name} lead={ownerName ?? t('headquarters')} />
      {children}
      {statement.isMore && <p className="mb-3 text-warn">{t('more')}</p>}
      <ScrollBox label={name}>
        <table className="w-full text-left sm:whitespace-nowrap">
          <thead>
            <tr className="border-b border-line text-soft">
              <th className={cx(cell, wide, 'font-plain')}>{t('at')}</th>
              <th className={cx(cell, 'font-plain')}>{t('cause')}</th>
              <th className={cx(cell, wide, 'font-plain')}>{t('against')}</th>
              <th className={cx(figures, 'font-plain')}>{t('change')}</th>
              <th className={cx(figures, 'font-plain')}>{t('balance')}</th>
              <th className={cx(cell, wide, 'font-plain')}>{t('where')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            <Edge label={t('opening')} amount={amount(statement.opening)} />
            {statement.lines.map((line) => (
              <StatementLine
                key={line.id}
                line={line}
                amount={amount}
                cause={line.cause && term(transferCauseTerms, line.cause)}
              />
            ))}
            <Edge label={t('closing')} amount={amount(statement.closing)} />
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

const Edge = ({ label, amount }: { label: string; amount: string }) => (
  <tr>
    <td className={cx(cell, wide)} />
    <td className={cx(cell, 'text-soft')}>{label}</td>
    <td className={cx(cell, wide)} />
    <td />
    <td className={cx(figures, 'font-strong')}>{amount}</td>
    <td className={wide} />
  </tr>
)

type LineProps = { line: Line; amount: (value: number) => string; cause: string | null | undefined }

function StatementLine({ line, amount, cause }: LineProps) {
  const { fullMoment } = useFormat()
  const { term } = useTerms()
  const { change, movementId, against } = line
  const where = [line.storeName, line.recordedByName].filter(Boolean).join(' · ')
  return (
    <tr>
      <td className={cx(cell, wide, 'tabular')}>{fullMoment(line.at)}</td>
      <td className={cell}>
        {cause && (
          <KeptLink className="text-accent" href={movementPath(movementId)}>
            {cause}
          </KeptLink>
        )}
        <span className="block text-small text-soft sm:hidden">
          {[fullMoment(line.at), where].filter(Boolean).join(' · ')}
        </span>
      </td>
      <td className={cx(cell, wide)}>{against && term(accountKindTerms, against)}</td>
      <td className={figures}>{change > 0 ? `+${amount(change)}` : amount(change)}</td>
      <td className={figures}>{amount(line.balance)}</td>
      <td className={cx(cell, wide)}>{where}</td>
    </tr>
  )
}
