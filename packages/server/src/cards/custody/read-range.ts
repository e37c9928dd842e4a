import type { NumberRange } from '@hubcap/rules/cards/custody/number-range'
import { type NumberSeries, readNumber } from '@hubcap/rules/cards/custody/number-series'
import { mostNumbersAtOnce } from '@hubcap/rules/cards/custody/print-numbers.input'
import { decided } from '../../operation/decided.ts'
import { Refused } from '../../operation/refused.ts'

/** The serial numbers between two numbers as they were typed. @throws Refused card_no.…, stock.not_of_series, stock.reversed */
export function readRange(series: NumberSeries, first: string, last: string | null): NumberRange {
  const from = decided(readNumber(series, first)).serial
  const to = last === null ? from : decided(readNumber(series, last)).serial
  if (to < from) throw new Refused('stock.reversed')
  if (to - from >= mostNumbersAtOnce) throw new Refused('stock.too_many', { max: mostNumbersAtOnce })
  return { from, to }
}
