import { formatMoney, formatMoneyShort, fractionDigits } from '@hubcap/rules/sales/money-format'
import type { Locale } from '../i18n/locales.ts'

export type FormatSettings = { locale: Locale; currency: string; timeZone: string }

/** How numbers, money, days and moments are written for one reader. Pure: the same on the server and in the page. */
export function makeFormat({ locale, currency, timeZone }: FormatSettings) {
  const tag = locale === 'zh' ? 'zh-CN' : 'en-GB'
  const count = new Intl.NumberFormat(tag)
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
  const whole = 10 ** fractionDigits(currency)
  const shortMoney = (minor: number) => formatMoneyShort(minor, currency, locale).replace(/\.00$/, '')
  const onDay = (options: Intl.DateTimeFormatOptions) => {
    const format = date({ ...options, timeZone: 'UTC' })
    return (day: string) => format.format(new Date(`${day}T00:00:00Z`))
  }
  const moment = (options: Intl.DateTimeFormatOptions) => {
    const format = date({ ...options, timeZone, hourCycle: 'h23' })
    return (instant: string | Date) => format.format(new Date(instant))
  }
  return {
    /** Minor units to the last digit. */
    money: (minor: number) => formatMoney(minor, currency, locale),
    /** To the last digit too, without the cents where there are none: for prices on buttons. */
    price: (minor: number) => formatMoney(minor, currency, locale).replace(/\.00$/, ''),
    /** Minor units at a glance: 万/亿, K/M; no cents where there are none. */
    shortMoney,
    /** The same without cents, for what is reckoned rather than counted: differences, forecasts. */
    roundMoney: (minor: number) => shortMoney(Math.round(minor / whole) * whole),
    count: (value: number) => count.format(value),
    /** 0.125 → 12.5% */
    share: (value: number) =>
      new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 }).format(
        value,
      ),
    day: onDay({ year: 'numeric', month: 'short', day: 'numeric' }),
    shortDay: onDay({ month: 'short', day: 'numeric' }),
    weekday: onDay({ month: 'short', day: 'numeric', weekday: 'short' }),
    /** One letter: 一, M. */
    narrowWeekday: onDay({ weekday: 'narrow' }),
    shortMonth: (month: string) => onDay({ month: 'short' })(`${month}-01`),
    month: (month: string) => onDay({ year: 'numeric', month: 'long' })(`${month}-01`),
    time: moment({ hour: '2-digit', minute: '2-digit' }),
    moment: moment({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
    /** The day of a moment. */
    dayOf: moment({ year: 'numeric', month: 'short', day: 'numeric' }),
    fullMoment: moment({ year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
  }
}
export type Format = ReturnType<typeof makeFormat>
