'use client'

import type { ImportKind } from '@hubcap/rules/imports/import-kind'
import { checkDigitTerms, twinChoiceTerms } from '@hubcap/words/terms/import-field'
import { leadGradeTerms, leadSourceTerms } from '@hubcap/words/terms/leads'
import {
  franchiseeKindTerms,
  franchiseeStatusTerms,
  staffStatusTerms,
  storeStatusTerms,
} from '@hubcap/words/terms/network'
import { paymentMethodTerms } from '@hubcap/words/terms/sales'
import { useQuotaMetrics } from '@/lib/metrics/use-quota-metrics.ts'
import { useTerms } from '@/lib/words/use-terms.ts'
import type { NamedProduct } from '../import-field.ts'

export type Choice = { value: string; label: string }

/** The words that a field knows, for those that have a closed list; null where anything may be written. */
export function useDefaultChoices(kind: ImportKind, products: readonly NamedProduct[]) {
  const { choices } = useTerms()
  const { measures, own } = useQuotaMetrics()
  const lists: Partial<Record<string, Choice[]>> = {
    'franchisees.kind': choices(franchiseeKindTerms),
    'franchisees.status': choices(franchiseeStatusTerms),
    'stores.status': choices(storeStatusTerms),
    'staff.status': choices(staffStatusTerms),
    'card_sales.payment_method': choices(paymentMethodTerms),
    // One of the chain's own is known by its name, as in a cell.
    'quotas.metric': [...measures, ...own.map(({ label }) => ({ value: label, label }))],
    'cards.card_product': products.map(({ code, name }) => ({ value: code, label: name })),
    'leads.source': choices(leadSourceTerms),
    'leads.grade': choices(leadGradeTerms),
    'leads.twins': choices(twinChoiceTerms),
    'leads.card_product': products.map(({ code, name }) => ({ value: code, label: name })),
    'cards.check_digits': choices(checkDigitTerms),
    'card_sales.card_product': products.map(({ code, name }) => ({ value: code, label: name })),
  }
  return (field: string): Choice[] | null => lists[`${kind}.${field}`] ?? null
}
