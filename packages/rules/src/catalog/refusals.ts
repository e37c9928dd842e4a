import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const catalogRefusals = {
  'card_product.other_kind': { kind: 'list' },
  'card_product.version_too_early': { from: 'date' },
  'service_price.in_past': {},
  'service_price.there_already': {},
} as const satisfies CodeList

export const refuse = refuserOf(catalogRefusals)
