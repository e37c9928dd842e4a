import { accept, type Decision } from '../../decision/decision.ts'
import { type CardNoShape, cardNo, isCardNoShape, normalCardNo, readCardNo } from '../card-no.ts'
import { refuse } from '../refusals.ts'

export const numberSeriesKinds = ['card', 'invoice', 'receipt'] as const
export type NumberSeriesKind = (typeof numberSeriesKinds)[number]

export const numberMedia = ['paper', 'electronic'] as const
export type NumberMedium = (typeof numberMedia)[number]

/** Numbers of a prefix and a serial number. Those of cards end with two check digits, those of invoices are as the tax office has them. */
export type NumberSeries = CardNoShape & { readonly kind: NumberSeriesKind }

/** How a serial number is written. Throws RangeError for one that the series has no room for. */
export function numberOf(series: NumberSeries, serial: number): string {
  if (series.kind === 'card') return cardNo(series, serial)
  const digits = String(serial).padStart(series.serialDigits, '0')
  if (serial < 1 || digits.length > series.serialDigits)
    throw new RangeError(`no number has the serial number ${serial}`)
  return series.prefix + digits
}

/** The serial number of a number as it was typed. */
export function readNumber(series: NumberSeries, typed: string): Decision<{ no: string; serial: number }> {
  if (series.kind === 'card') return readCardNo(series, typed)
  const { prefix, serialDigits } = series
  const no = normalCardNo(typed).toUpperCase()
  // On paper the code stands apart from the number, so that people type the number alone.
  const serial = no.length === serialDigits ? no : no.startsWith(prefix) ? no.slice(prefix.length) : ''
  if (!/^\d+$/.test(serial) || serial.length !== serialDigits || Number(serial) === 0)
    return refuse('stock.not_of_series')
  return accept({ no: prefix + serial, serial: Number(serial) })
}

/** Which of a chain's series a card number is of, with its serial number, or what is wrong with it. */
export function findCardSeries<Series extends NumberSeries>(
  series: readonly Series[],
  typed: string,
): Decision<{ series: Series; no: string; serial: number }> {
  const cards = series.filter(({ kind }) => kind === 'card')
  const [first] = cards
  if (!first) return refuse('card_no.other_chain')
  const no = normalCardNo(typed)
  const alike = cards.filter(({ prefix }) => no.startsWith(prefix))
  const readings = (alike.length > 0 ? alike : [first]).map((one) => ({ one, read: readCardNo(one, typed) }))
  const found = readings.find(({ read }) => read.ok)
  if (found?.read.ok) return accept({ series: found.one, ...found.read.value })
  // One that has the right length knows more about what is wrong.
  const told = readings.find(({ read }) => !read.ok && read.refusal.code !== 'card_no.wrong_length') ?? readings[0]
  return told?.read as Decision<never>
}

/** Whether a series may be added: it has a shape that numbers can have, and none of its numbers is another's. */
export function decideSeries(series: NumberSeries, others: readonly NumberSeries[]): Decision<NumberSeries> {
  const { kind, prefix, serialDigits } = series
  const length = prefix.length + serialDigits
  if (kind === 'card' && (!isCardNoShape(series) || length < 6)) return refuse('stock.series_shape')
  if (kind !== 'card' && (!/^[0-9A-Z]{0,12}$/.test(prefix) || serialDigits < 4 || serialDigits > 12))
    return refuse('stock.series_shape')
  const clashes = others.some(
    (other) =>
      other.kind === kind &&
      other.prefix.length + other.serialDigits === length &&
      (other.prefix.startsWith(prefix) || prefix.startsWith(other.prefix)),
  )
  return clashes ? refuse('stock.series_taken') : accept(series)
}
