import { formatMoney } from '@hubcap/rules/sales/money-format'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { reportColumnTerms } from '../terms/reports.ts'
import type { ReportMailRow } from './report-mail-row.ts'

type Parts = {
  readonly head: string
  readonly figures: readonly (readonly [name: string, value: string])[]
  readonly caption: string
  readonly rows: readonly ReportMailRow[]
  readonly foot: string
  readonly currency: string
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Names are what people typed: none of it may be read as markup. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)

const paragraphs = (text: string) =>
  text
    .split('\n\n')
    .map((one) => `<p>${escaped(one)}</p>`)
    .join('')

const cell = 'padding:4px 12px 4px 0;border-bottom:1px solid #dde3e2'
const number = `${cell};text-align:right;font-variant-numeric:tabular-nums`

function rowsTable(locale: Locale, { caption, rows, currency }: Parts): string {
  if (rows.length === 0) return ''
  const { salesAmount, cardsSold, newCustomers } = reportColumnTerms
  const hasCustomers = rows.every(({ figures }) => figures.newCustomers !== null)
  const headings = [salesAmount, cardsSold, ...(hasCustomers ? [newCustomers] : [])]
  const heads = headings.map((one) => `<th scope="col" style="${number}">${escaped(one[locale])}</th>`).join('')
  const line = ({ name, figures }: ReportMailRow) => {
    const values = [formatMoney(figures.salesAmount, currency, locale), figures.cardsSold]
    const cells = [...values, ...(hasCustomers ? [figures.newCustomers] : [])]
    const tds = cells.map((one) => `<td style="${number}">${escaped(String(one))}</td>`).join('')
    return `<tr><th scope="row" style="${cell};text-align:left;font-weight:400">${escaped(name)}</th>${tds}</tr>`
  }
  return `<h2 style="font-size:16px;margin:24px 0 8px">${escaped(caption)}</h2>
<table style="border-collapse:collapse"><thead><tr><td style="${cell}"></td>${heads}</tr></thead>
<tbody>${rows.map(line).join('\n')}</tbody></table>`
}

/** A report as mail programs show it: styles in place, since they drop sheets; no pictures, nothing that is fetched. */
export function reportHtml(locale: Locale, parts: Parts): string {
  const figures = parts.figures.map(
    ([name, value]) =>
      `<tr><th scope="row" style="${cell};text-align:left;font-weight:400">${escaped(name)}</th>` +
      `<td style="${number};font-weight:600">${escaped(value)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${locale === 'zh' ? 'zh-CN' : 'en'}"><body style="font:15px/1.6 sans-serif;color:#16211f">
${paragraphs(parts.head)}
<table style="border-collapse:collapse"><tbody>${figures.join('\n')}</tbody></table>
${rowsTable(locale, parts)}
<p style="color:#5b6967;font-size:13px;margin-top:24px">${escaped(parts.foot)}</p>
</body></html>
`
}
