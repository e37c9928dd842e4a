import type { Locale } from '@hubcap/rules/tenancy/locale'
import type { Text } from '../text.ts'
import { accountStatusTerms } from './account.ts'
import { apiKeyStatusTerms } from './api-keys.ts'
import {
  buyerKindTerms,
  cardBearingTerms,
  expiryRemedyTerms,
  issuerKindTerms,
  lawRuleTerms,
  rateKindTerms,
  refundCaseTerms,
  refundCauseTerms,
} from './card-law.ts'
import {
  bonusFunderTerms,
  cardActionTerms,
  cardStatusTerms,
  drawRuleTerms,
  holderLevelTerms,
  lotKindTerms,
  numberMediumTerms,
  numberSeriesKindTerms,
  stockMovementKindTerms,
  stockStateTerms,
  transferPriceTerms,
} from './cards.ts'
import { cardIssuerTerms, cardProductKindTerms, cardProductStatusTerms, usableAtTerms } from './catalog.ts'
import {
  clearingLineStatusTerms,
  clearingRhythmTerms,
  clearingRunActionTerms,
  clearingRunStatusTerms,
  royaltyBasisTerms,
  royaltyPartTerms,
} from './clearing.ts'
import { departureStatusTerms } from './departures.ts'
import { importKindTerms, importStatusTerms } from './imports.ts'
import { invoiceKindTerms, invoiceSourceTerms, invoiceStatusTerms, taxTreatmentTerms } from './invoices.ts'
import {
  leadGradeTerms,
  leadSourceTerms,
  leadStatusTerms,
  lostReasonTerms,
  touchKindTerms,
  touchOutcomeTerms,
} from './leads.ts'
import { accountKindTerms, clearingLineKindTerms, ledgerUnitTerms, transferCauseTerms } from './ledger.ts'
import { localeTerms } from './locale.ts'
import { messageKindTerms, messageStatusTerms } from './messages.ts'
import {
  franchiseeKindTerms,
  franchiseeStatusTerms,
  invitationStatusTerms,
  staffStatusTerms,
  storeStatusTerms,
  weekdayTerms,
} from './network.ts'
import { placeKindTerms } from './overview.ts'
import {
  incentiveItemStatusTerms,
  incentiveKindTerms,
  incentiveStatusTerms,
  incentiveStepTerms,
  planAudienceTerms,
  tierBaseTerms,
  tieringTerms,
} from './pay.ts'
import { rankSortTerms } from './performance.ts'
import { coverageTerms, holidayTerms, metricTerms, quotaLevelTerms } from './quotas.ts'
import { pauseReasonTerms, reportGroupingTerms, reportPeriodTerms } from './reports.ts'
import { roleTerms } from './role.ts'
import { cardSaleStatusTerms, paymentMethodTerms } from './sales.ts'
import { serviceItemKindTerms, serviceItemStatusTerms, tillSaleStatusTerms } from './services.ts'
import { dayCloseStateTerms } from './takings.ts'
import { deliveryFailureTerms, deliveryStatusTerms, webhookEventTerms, webhookPauseTerms } from './webhooks.ts'

type Vocabulary = Readonly<Record<string, Text>>

/** Every closed list of words that the product stores. */
export const vocabularies: Readonly<Record<string, Vocabulary>> = {
  role: roleTerms,
  locale: localeTerms,
  franchiseeKind: franchiseeKindTerms,
  franchiseeStatus: franchiseeStatusTerms,
  storeStatus: storeStatusTerms,
  staffStatus: staffStatusTerms,
  weekday: weekdayTerms,
  accountStatus: accountStatusTerms,
  invitationStatus: invitationStatusTerms,
  cardIssuer: cardIssuerTerms,
  cardProductKind: cardProductKindTerms,
  cardProductStatus: cardProductStatusTerms,
  usableAt: usableAtTerms,
  paymentMethod: paymentMethodTerms,
  cardSaleStatus: cardSaleStatusTerms,
  serviceItemKind: serviceItemKindTerms,
  serviceItemStatus: serviceItemStatusTerms,
  tillSaleStatus: tillSaleStatusTerms,
  ledgerUnit: ledgerUnitTerms,
  accountKind: accountKindTerms,
  transferCause: transferCauseTerms,
  clearingLineKind: clearingLineKindTerms,
  cardStatus: cardStatusTerms,
  cardAction: cardActionTerms,
  stockMovementKind: stockMovementKindTerms,
  stockState: stockStateTerms,
  numberSeriesKind: numberSeriesKindTerms,
  numberMedium: numberMediumTerms,
  holderLevel: holderLevelTerms,
  lotKind: lotKindTerms,
  drawRule: drawRuleTerms,
  bonusFunder: bonusFunderTerms,
  transferPrice: transferPriceTerms,
  clearingRhythm: clearingRhythmTerms,
  clearingRunStatus: clearingRunStatusTerms,
  clearingRunAction: clearingRunActionTerms,
  clearingLineStatus: clearingLineStatusTerms,
  royaltyBasis: royaltyBasisTerms,
  royaltyPart: royaltyPartTerms,
  tiering: tieringTerms,
  tierBase: tierBaseTerms,
  planAudience: planAudienceTerms,
  incentiveKind: incentiveKindTerms,
  incentiveItemStatus: incentiveItemStatusTerms,
  incentiveStatus: incentiveStatusTerms,
  incentiveStep: incentiveStepTerms,
  dayCloseState: dayCloseStateTerms,
  departureStatus: departureStatusTerms,
  leadSource: leadSourceTerms,
  leadGrade: leadGradeTerms,
  leadStatus: leadStatusTerms,
  lostReason: lostReasonTerms,
  touchKind: touchKindTerms,
  touchOutcome: touchOutcomeTerms,
  invoiceKind: invoiceKindTerms,
  invoiceSource: invoiceSourceTerms,
  invoiceStatus: invoiceStatusTerms,
  taxTreatment: taxTreatmentTerms,
  importKind: importKindTerms,
  importStatus: importStatusTerms,
  messageKind: messageKindTerms,
  messageStatus: messageStatusTerms,
  placeKind: placeKindTerms,
  metric: metricTerms,
  quotaLevel: quotaLevelTerms,
  coverage: coverageTerms,
  holiday: holidayTerms,
  rankSort: rankSortTerms,
  reportPeriod: reportPeriodTerms,
  reportGrouping: reportGroupingTerms,
  pauseReason: pauseReasonTerms,
  apiKeyStatus: apiKeyStatusTerms,
  webhookEvent: webhookEventTerms,
  webhookPause: webhookPauseTerms,
  deliveryStatus: deliveryStatusTerms,
  deliveryFailure: deliveryFailureTerms,
  lawRule: lawRuleTerms,
  issuerKind: issuerKindTerms,
  cardBearing: cardBearingTerms,
  buyerKind: buyerKindTerms,
  rateKind: rateKindTerms,
  refundCause: refundCauseTerms,
  refundCase: refundCaseTerms,
  expiryRemedy: expiryRemedyTerms,
}

/** Choices in the reader's words: those of the one vocabulary that has them all, else as they are. */
export function choiceTerms(locale: Locale, choices: readonly string[]): string[] {
  const all = Object.values(vocabularies)
  const vocabulary = all.find((one) => choices.every((choice) => Object.hasOwn(one, choice)))
  return choices.map((choice) => vocabulary?.[choice]?.[locale] ?? choice)
}
