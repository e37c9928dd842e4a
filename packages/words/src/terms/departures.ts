import type { DepartureStatus } from '@hubcap/rules/clearing/departures/departure-status'
import type { Texts } from '../text.ts'

export const departureStatusTerms = {
  drafted: { zh: '草稿', en: 'Draft' },
  signed: { zh: '已签署', en: 'Signed' },
} satisfies Texts<DepartureStatus>
