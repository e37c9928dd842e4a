import type { ReportFigures } from '@hubcap/rules/reports/report-figures'
import type { ReportGrouping } from '@hubcap/rules/reports/report-grouping'
import type { ReportPeriod } from '@hubcap/rules/reports/report-period'
import { formatMoney } from '@hubcap/rules/sales/money-format'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { fill } from '../placeholders.ts'
import { reportColumnTerms, reportGroupingTerms, reportPeriodTerms } from '../terms/reports.ts'
import type { Text } from '../text.ts'
import { reportFigureLines } from './report-figure-lines.ts'
import { reportHtml } from './report-html.ts'
import type { ReportMailRow } from './report-mail-row.ts'

export type ReportMail = {
  /** To whom it goes, and who set it up: it shows what that person sees. */
  readonly name: string
  readonly sender: string
  readonly chain: string
  /** Where it holds; empty for the whole chain. */
  readonly places: readonly string[]
  readonly period: ReportPeriod
  /** The day, or the first day of the month. */
  readonly on: string
  readonly grouping: ReportGrouping
  readonly currency: string
  readonly totals: ReportFigures
  /** The first rows, in the order that they are to be read. */
  readonly rows: readonly ReportMailRow[]
  /** How many there are in all. */
  readonly rowCount: number
}

const subject: Text = { zh: '{of}{report}：{when}', en: '{of}: {report}, {when}' }

const head: Text = {
  zh: `{name}，你好：

这是{of}的{report}，{when}。`,
  en: `Hello {name},

this is the {report} of {of} for {when}.`,
}

const nothing: Text = { zh: '没有售卡，也没有新客户。', en: 'No cards were sold and no customers were gained.' }

const by: Text = { zh: '按{grouping}', en: 'By {grouping}' }
const someOf: Text = {
  zh: '按{grouping}，前 {shown} 行，共 {count} 行',
  en: 'By {grouping}, the first {shown} of {count}',
}

const foot: Text = {
  zh: '附件是完整的 Excel 报表。这封邮件由{sender}设定，内容以其可见范围为准；不想再收到，请联系{sender}。',
  en: 'The whole report is attached as an Excel file. {sender} set up this e-mail, and it shows what {sender} can see; to stop it, ask {sender}.',
}

const tags: Record<Locale, string> = { zh: 'zh-CN', en: 'en-GB' }

/** A day, or a month, in the reader's words. */
export function reportWhen(locale: Locale, period: ReportPeriod, on: string): string {
  const parts: Intl.DateTimeFormatOptions =
    period === 'daily' ? { dateStyle: 'full' } : { year: 'numeric', month: 'long' }
  return new Date(`${on}T00:00:00Z`).toLocaleDateString(tags[locale], { ...parts, timeZone: 'UTC' })
}

/** Whose figures they are: the chain, and the places where it isn't all of it. */
function ofWhom(locale: Locale, { chain, places }: ReportMail): string {
  if (places.length === 0) return chain
  return locale === 'zh' ? `${chain}（${places.join('、')}）` : `${chain} (${places.join(', ')})`
}

const isEmpty = ({ cardsSold, voidedSales, newCustomers }: ReportFigures) =>
  cardsSold + voidedSales + (newCustomers ?? 0) === 0

function rowText(locale: Locale, currency: string, { name, figures }: ReportMailRow): string {
  const { salesAmount, cardsSold, newCustomers } = figures
  const counts = [
    `${reportColumnTerms.cardsSold[locale]} ${cardsSold}`,
    ...(newCustomers === null ? [] : [`${reportColumnTerms.newCustomers[locale]} ${newCustomers}`]),
  ]
  return `${name}  ${formatMoney(salesAmount, currency, locale)}  ${counts.join(locale === 'zh' ? '，' : ', ')}`
}

/** The mail that brings somebody a report: its headline and first rows as plain text and as HTML. */
export function reportMail(locale: Locale, mail: ReportMail): { subject: string; body: string; html: string } {
  const { period, on, grouping, currency, totals, rows, rowCount, name, sender } = mail
  const groupingTerm = reportGroupingTerms[grouping][locale]
  const report = reportPeriodTerms[period][locale]
  const known: Record<string, string> = {
    ...{ name, sender, of: ofWhom(locale, mail), when: reportWhen(locale, period, on) },
    report: locale === 'en' ? report.toLowerCase() : report,
    grouping: locale === 'en' ? groupingTerm.toLowerCase() : groupingTerm,
    ...{ shown: String(rows.length), count: String(rowCount) },
  }
  const filled = (text: Text) => fill(text[locale], {}, (key) => known[key] ?? '')
  const figures = reportFigureLines(locale, currency, period, totals)
  const caption = filled(rowCount > rows.length ? someOf : by)
  const parts = isEmpty(totals)
    ? [filled(head), filled(nothing), filled(foot)]
    : [
        filled(head),
        figures.map(([label, value]) => `${label}  ${value}`).join('\n'),
        [caption, ...rows.map((row) => rowText(locale, currency, row))].join('\n'),
        filled(foot),
      ]
  const html = reportHtml(locale, {
    ...{ head: filled(head), foot: filled(foot), caption, currency },
    ...(isEmpty(totals) ? { figures: [['', filled(nothing)]], rows: [] } : { figures, rows }),
  })
  return { subject: filled(subject), body: `${parts.join('\n\n')}\n`, html }
}
