import type { PlaceKind } from '@hubcap/rules/overview/place-kind'
import type { Texts } from '../text.ts'

export const placeKindTerms = {
  franchisee: { zh: '加盟商', en: 'Franchisee' },
  store: { zh: '门店', en: 'Store' },
  staff: { zh: '员工', en: 'Staff' },
} satisfies Texts<PlaceKind>
