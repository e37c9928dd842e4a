import { getLocale } from 'next-intl/server'
import type { Locale } from '../i18n/locales.ts'
import { requireViewer } from '../session/viewer.ts'
import { type Format, makeFormat } from './make-format.ts'

/** The same as useFormat(), for what the server renders. */
export async function getFormat(): Promise<Format> {
  const { chain } = await requireViewer()
  return makeFormat({ locale: (await getLocale()) as Locale, currency: chain.currency, timeZone: chain.timeZone })
}
