import { averagePerCard, type ReportFigures } from '@hubcap/rules/reports/report-figures'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { formatMoney } from '@hubcap/rules/sales/money-format'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { reportColumnTerms as columns } from '../terms/reports.ts'
import type { Text, Texts } from '../text.ts'

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

const than: Texts<ReportPeriod> = {
  daily: { zh: '前一天', en: 'the day before' },
  monthly: { zh: '上月同期', en: 'the same days of the month before' },
}

const changes: Record<'more' | 'less' | 'same' | 'nothing', Text> = {
  more: { zh: '比{than}多 {share}', en: '{share} more than {than}' },
  less: { zh: '比{than}少 {share}', en: '{share} less than {than}' },
  same: { zh: '与{than}持平', en: 'the same as {than}' },
  nothing: { zh: '{than}没有销售', en: 'no sales {than}' },
}

/** What a figure means beside the one before, in words. */
export function changeText(locale: Locale, period: ReportPeriod, now: number, before: number): string {
  const way = before === 0 ? 'nothing' : now > before ? 'more' : now < before ? 'less' : 'same'
  const share = before === 0 ? 0 : Math.abs(now - before) / before
  const percent = share.toLocaleString(tags[locale], { style: 'percent', maximumFractionDigits: share < 0.1 ? 1 : 0 })
  return changes[way][locale].replace('{than}', than[period][locale]).replace('{share}', percent)
}

/** The headline figures of a report, each with its name: as the mail's text and its table both show them. */
export function reportFigureLines(
  locale: Locale,
  currency: string,
  period: ReportPeriod,
  figures: ReportFigures,
): [name: string, value: string][] {
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const count = (value: number) => value.toLocaleString(tags[locale])
  const average = averagePerCard(figures)
  const change = changeText(locale, period, figures.salesAmount, figures.previousAmount)
  const lines: [Text, string | null][] = [
    [columns.salesAmount, `${money(figures.salesAmount)}${locale === 'zh' ? `（${change}）` : ` (${change})`}`],
    [columns.cardsSold, count(figures.cardsSold)],
    [columns.average, average === null ? null : money(average)],
    [columns.principal, money(figures.principal)],
    [columns.bonus, money(figures.bonus)],
    [columns.newCustomers, figures.newCustomers === null ? null : count(figures.newCustomers)],
    [columns.voidedSales, figures.voidedSales === 0 ? null : count(figures.voidedSales)],
    [columns.voidedAmount, figures.voidedSales === 0 ? null : money(figures.voidedAmount)],
  ]
  return lines.flatMap(([name, value]) => (value === null ? [] : [[name[locale], value] as [string, string]]))
}
