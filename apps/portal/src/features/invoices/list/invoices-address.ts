import type { InvoiceFilter } from '@generated/graphql.ts'
import { numberMedia } from '@hubcap/rules/cards/custody/number-series'
import { invoiceSources, invoiceStatuses, taxTreatments } from '@hubcap/rules/takings/invoices/invoice'
import { createLoader, type inferParserType, parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsIsoDay } from '@/lib/address/day.ts'
import { frameAddress } from '@/lib/address/frame-address.ts'
import { listAddress } from '@/lib/address/list-address.ts'
import { daysShown, type MonthsNow } from '@/lib/address/month.ts'
import { placeFilter } from '@/lib/address/place.ts'

const filters = {
  from: parseAsIsoDay,
  to: parseAsIsoDay,
  staff: parseAsString,
  for: parseAsArrayOf(parseAsStringLiteral(invoiceSources)),
  medium: parseAsArrayOf(parseAsStringLiteral(numberMedia)),
  tax: parseAsStringLiteral(taxTreatments),
  status: parseAsStringLiteral(invoiceStatuses),
}
export const invoicesFilterNames = ['q', ...Object.keys(filters)]

export const invoicesAddress = { ...frameAddress, ...listAddress, ...filters }
export const loadInvoicesAddress = createLoader(invoicesAddress)

/** What the address asks for, as the api filters. Without days of their own, the month of the top bar holds. */
export function invoicesFilter(address: inferParserType<typeof invoicesAddress>, now: MonthsNow): InvoiceFilter {
  return {
    ...daysShown(address, now),
    ...placeFilter(address.place),
    ...(address.staff && { staffIds: [address.staff] }),
    ...(address.for?.length && { sources: address.for }),
    ...(address.medium?.length && { media: address.medium }),
    ...(address.tax && { taxTreatment: address.tax }),
    ...(address.status && { status: address.status }),
    ...(address.q && { search: address.q }),
  }
}
