import type { FieldKind } from '@hubcap/rules/audit/field-kind'
import { formatMoney } from '@hubcap/rules/sales/money-format'
import { wallClock } from '@hubcap/rules/sales/sold-on'
import type { Locale } from '@hubcap/rules/tenancy/locale'
import { accountStatusTerms } from './terms/account.ts'
import { auditFieldTerms } from './terms/audit-fields.ts'
import { cardBearingTerms, issuerKindTerms } from './terms/card-law.ts'
import { drawRuleTerms, transferPriceTerms } from './terms/cards.ts'
import { cardIssuerTerms, cardProductKindTerms, cardProductStatusTerms, usableAtTerms } from './terms/catalog.ts'
import { importKindTerms, importStatusTerms } from './terms/imports.ts'
import { leadSourceTerms, leadStatusTerms, lostReasonTerms, touchKindTerms, touchOutcomeTerms } from './terms/leads.ts'
import { localeTerms } from './terms/locale.ts'
import { franchiseeKindTerms, franchiseeStatusTerms, staffStatusTerms, storeStatusTerms } from './terms/network.ts'
import { incentiveItemStatusTerms, incentiveKindTerms, incentiveStatusTerms } from './terms/pay.ts'
import { metricTerms } from './terms/quotas.ts'
import { pauseReasonTerms, reportGroupingTerms, reportPeriodTerms } from './terms/reports.ts'
import { roleTerms } from './terms/role.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from './terms/sales.ts'
import type { Text } from './text.ts'

/** For whom a value is written. currency: ISO 4217; timeZone: the chain's. */
export type AuditReader = { readonly locale: Locale; readonly currency: string; readonly timeZone: string }

type Value = { readonly entity: string; readonly field: string; readonly kind: FieldKind; readonly value: unknown }

const words: Readonly<Record<string, Readonly<Record<string, Text>>>> = {
  role: roleTerms,
  locale: localeTerms,
  metric: metricTerms,
  paymentMethod: paymentMethodTerms,
  issuer: cardIssuerTerms,
  bearing: cardBearingTerms,
  usableAt: usableAtTerms,
  drawRule: drawRuleTerms,
  clearingPrincipal: transferPriceTerms,
  clearingBonus: transferPriceTerms,
  period: reportPeriodTerms,
  grouping: reportGroupingTerms,
  pausedBecause: pauseReasonTerms,
  'franchisee.kind': franchiseeKindTerms,
  issuerKind: issuerKindTerms,
  'card_product.kind': cardProductKindTerms,
  'import.kind': importKindTerms,
  'franchisee.status': franchiseeStatusTerms,
  'store.status': storeStatusTerms,
  'staff.status': staffStatusTerms,
  'user_account.status': accountStatusTerms,
  'card_product.status': cardProductStatusTerms,
  'card_sale.status': cardSaleStatusTerms,
  'import.status': importStatusTerms,
  'lead.source': leadSourceTerms,
  'lead.status': leadStatusTerms,
  'lead.kind': touchKindTerms,
  'lead.outcome': touchOutcomeTerms,
  lostReason: lostReasonTerms,
  'incentive_item.kind': incentiveKindTerms,
  'incentive_item.status': incentiveItemStatusTerms,
  'incentive.kind': incentiveKindTerms,
  'incentive.status': incentiveStatusTerms,
}

/** Of the entity's own, or of all that have such a field. */
const ofField = <Term>(terms: Readonly<Record<string, Term>>, entity: string, field: string): Term | undefined =>
  terms[`${entity}.${field}`] ?? terms[field]

/** A field that this version has no name for goes by the one that the API gives it. */
export const auditField = (locale: Locale, entity: string, field: string): string =>
  ofField(auditFieldTerms, entity, field)?.[locale] ?? field

const longest = 400
const cut = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)

/** Lists and objects, one level after the other, without the signs of a program. */
function plain(locale: Locale, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value !== 'object') return String(value)
  const comma = locale === 'zh' ? '，' : ', '
  if (Array.isArray(value)) return value.map((one) => plain(locale, one)).join(comma)
  const colon = locale === 'zh' ? '：' : ': '
  const held = Object.entries(value).filter(([, one]) => one !== null && one !== undefined)
  return held.map(([key, one]) => `${key}${colon}${plain(locale, one)}`).join(comma)
}

const writers: Record<FieldKind, (value: unknown, reader: AuditReader) => string | null> = {
  money: (value, { locale, currency }) =>
    Number.isSafeInteger(Number(value)) ? formatMoney(Number(value), currency, locale) : null,
  day: (value) => String(value).slice(0, 10),
  month: (value) => String(value).slice(0, 7),
  moment: (value, { timeZone }) => {
    const at = new Date(String(value))
    if (Number.isNaN(at.getTime())) return null
    const { day, time } = wallClock(at, timeZone)
    return `${day} ${time}`
  },
  rate: (value) => `${Number(value) / 100}%`,
  phone: (value) => String(value),
  reference: (value) => String(value),
  text: () => null,
}

/** A value of the log in the reader's words; '' where there is none. */
export function auditValue(reader: AuditReader, { entity, field, kind, value }: Value): string {
  if (value === null || value === undefined) return ''
  const term = typeof value === 'string' ? ofField(words, entity, field)?.[value] : undefined
  if (term) return term[reader.locale]
  return cut(writers[kind](value, reader) ?? plain(reader.locale, value))
}
