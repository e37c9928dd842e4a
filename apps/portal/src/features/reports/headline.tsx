import type { ReportFigurePartsFragment } from '@generated/graphql.ts'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { getFormat } from '@/lib/format/get-format.ts'
import { Change } from '@/patterns/change.tsx'
import type { LineLinks } from './report-links.ts'

type Props = { totals: ReportFigurePartsFragment; period: ReportPeriod; links: LineLinks }

/** The answer in four figures, each the way to its records. A phone shows large amounts short. */
export async function Headline({ totals, period, links }: Props) {
  const [t, { shortMoney, money, count }] = await Promise.all([getTranslations('reports'), getFormat()])
  const { salesAmount, cardsSold, average, principal, bonus, newCustomers, voidedSales, voidedAmount } = totals
  return (
    <div className="mb-4 grid grid-cols-2 gap-3 xl:grid-cols-4 print:grid-cols-4">
      <Figure name={t('figures.amount')} href={links.sales} short={shortMoney(salesAmount)} exact={money(salesAmount)}>
        <Change now={salesAmount} before={totals.previousAmount} than={t(`than.${period}`)} />
      </Figure>
      <Figure name={t('figures.cards')} href={links.sales} short={count(cardsSold)} exact={count(cardsSold)}>
        {average !== null && t('figures.average', { amount: money(average) })}
      </Figure>
      <Figure name={t('figures.principal')} href={links.sales} short={shortMoney(principal)} exact={money(principal)}>
        {t('figures.bonus', { amount: money(bonus) })}
      </Figure>
      <Figure
        name={t('figures.new_customers')}
        href={links.files}
        short={count(newCustomers ?? 0)}
        exact={count(newCustomers ?? 0)}
      >
        {voidedSales > 0 && links.voided ? (
          <Link href={links.voided} className="underline underline-offset-2">
            {t('figures.voided', { count: voidedSales, amount: money(voidedAmount) })}
          </Link>
        ) : (
          t('figures.nothing_voided')
        )}
      </Figure>
    </div>
  )
}

type FigureProps = { name: string; href: string | null; short: string; exact: string; children: ReactNode }

function Figure({ name, href, short, exact, children }: FigureProps) {
  const inner = (
    <>
      <span className="block text-soft">{name}</span>
      <span title={exact} className="mt-1 block text-figure font-strong tabular">
        {short !== exact && (
          <span aria-hidden className="sm:hidden print:hidden">
            {short}
          </span>
        )}
        <span className={short === exact ? undefined : 'max-sm:sr-only print:not-sr-only'}>{exact}</span>
      </span>
    </>
  )
  return (
    <div className="rounded border border-line bg-surface">
      {href ? (
        <Link href={href} className="quick block rounded-t p-4 pb-2 hover:bg-hover">
          {inner}
        </Link>
      ) : (
        <div className="p-4 pb-2">{inner}</div>
      )}
      <div className="px-4 pb-4 text-small text-soft">{children}</div>
    </div>
  )
}
