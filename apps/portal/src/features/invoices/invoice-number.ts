import type { NumberMedium } from '@hubcap/rules/cards/custody/number-series'

export type PaperSeries = { readonly id: string; readonly name: string }

/** What is typed of an invoice's number. */
export type InvoiceNumberDraft = { medium: NumberMedium; seriesId: string; invoiceNo: string }

/** With one series on paper there is nothing to choose. */
export const firstSeries = (series: readonly PaperSeries[]): string =>
  series.length === 1 ? (series[0]?.id ?? '') : ''

export const numberInput = <Draft extends InvoiceNumberDraft>(draft: Draft): Draft => ({
  ...draft,
  seriesId: draft.medium === 'paper' ? draft.seriesId : '',
})

/** Beside which field a refusal belongs. */
export const fieldOfRefusal = (code: string): 'invoiceNo' | 'amount' | null => {
  if (code.startsWith('stock.') || code === 'invoice.number_used') return 'invoiceNo'
  return code === 'invoice.over_paid' ? 'amount' : null
}
