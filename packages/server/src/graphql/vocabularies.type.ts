import { numberMedia, numberSeriesKinds } from '@hubcap/rules/cards/custody/number-series'
import { holderLevels } from '@hubcap/rules/cards/custody/placed-stretch'
import { stockMovementKinds, stockStates } from '@hubcap/rules/cards/custody/stock-movement'
import { issuerKinds } from '@hubcap/rules/cards/law/parameters/issuer-kind'
import { correctionWays } from '@hubcap/rules/cards/opening/correct-opening.input'
import { cardIssuers } from '@hubcap/rules/catalog/card-issuer'
import { cardProductKinds } from '@hubcap/rules/catalog/card-product-kind'
import { cardProductStatuses } from '@hubcap/rules/catalog/card-product-status'
import { serviceItemKinds } from '@hubcap/rules/catalog/service-item-kind'
import { serviceItemStatuses } from '@hubcap/rules/catalog/service-item-status'
import { contestOutcomes } from '@hubcap/rules/clearing/answer-clearing-contest.input'
import { clearingRhythms } from '@hubcap/rules/clearing/clearing-period'
import { clearingLineStatuses, clearingRunStatuses } from '@hubcap/rules/clearing/clearing-run'
import { departureStatuses } from '@hubcap/rules/clearing/departures/departure-status'
import { royaltyBases } from '@hubcap/rules/clearing/royalty'
import { royaltyGroups, royaltyParts } from '@hubcap/rules/clearing/royalty-group'
import { clearingRunSteps } from '@hubcap/rules/clearing/step-clearing-run.input'
import { importKinds } from '@hubcap/rules/imports/import-kind'
import { importStatuses } from '@hubcap/rules/imports/import-status'
import { clearingLineKinds } from '@hubcap/rules/ledger/clearing-line'
import { paymentMethods } from '@hubcap/rules/ledger/payment-method'
import { transferCauses } from '@hubcap/rules/ledger/transfer-cause'
import { messageKinds } from '@hubcap/rules/messages/message-kind'
import { messageStatuses } from '@hubcap/rules/messages/message-status'
import { franchiseeKinds } from '@hubcap/rules/network/franchisee-kind'
import { franchiseeStatuses } from '@hubcap/rules/network/franchisee-status'
import { invitationStatuses } from '@hubcap/rules/network/invitation-status'
import { leaveKinds } from '@hubcap/rules/network/leave-kind'
import { staffStatuses } from '@hubcap/rules/network/staff-status'
import { storeStatuses } from '@hubcap/rules/network/store-status'
import { placeKinds } from '@hubcap/rules/overview/place-kind'
import { tierBases, tierings } from '@hubcap/rules/pay/commission-rule'
import { incentiveItemStatuses, incentiveKinds, incentiveStatuses, incentiveSteps } from '@hubcap/rules/pay/incentive'
import { planAudiences } from '@hubcap/rules/pay/plan-audience'
import { metrics } from '@hubcap/rules/quotas/metric'
import { quotaLevels } from '@hubcap/rules/quotas/quota-level'
import { quotaSources } from '@hubcap/rules/quotas/quota-source'
import { pauseReasons } from '@hubcap/rules/reports/pause-reason'
import { reportGroupings } from '@hubcap/rules/reports/report-grouping'
import { reportPeriods } from '@hubcap/rules/reports/report-period'
import { cardSaleStatuses } from '@hubcap/rules/sales/card-sale-status'
import { dayCloseStates } from '@hubcap/rules/takings/day-close-state'
import { invoiceKinds, invoiceSources, invoiceStatuses, taxTreatments } from '@hubcap/rules/takings/invoices/invoice'
import { accountStatuses } from '@hubcap/rules/tenancy/account-status'
import { apiKeyStatuses } from '@hubcap/rules/tenancy/api-key-status'
import { roles, scopes } from '@hubcap/rules/tenancy/role'
import { tillSaleStatuses } from '@hubcap/rules/till/till-sale-status'
import { deliveryFailures } from '@hubcap/rules/webhooks/delivery-failure'
import { deliveryStatuses } from '@hubcap/rules/webhooks/delivery-status'
import { webhookPauses } from '@hubcap/rules/webhooks/webhook-pause'
import { builder } from './builder.ts'

export const Role = builder.enumType('Role', { values: roles })
export const Scope = builder.enumType('Scope', { values: scopes })
export const AccountStatus = builder.enumType('AccountStatus', { values: accountStatuses })
export const InvitationStatus = builder.enumType('InvitationStatus', { values: invitationStatuses })
export const FranchiseeKind = builder.enumType('FranchiseeKind', { values: franchiseeKinds })
export const FranchiseeStatus = builder.enumType('FranchiseeStatus', { values: franchiseeStatuses })
export const StoreStatus = builder.enumType('StoreStatus', { values: storeStatuses })
export const StaffStatus = builder.enumType('StaffStatus', { values: staffStatuses })
export const LeaveKind = builder.enumType('LeaveKind', { values: leaveKinds })
export const CorrectionWay = builder.enumType('CorrectionWay', { values: correctionWays })
export const IssuerKind = builder.enumType('IssuerKind', { values: issuerKinds })
export const CardIssuer = builder.enumType('CardIssuer', { values: cardIssuers })
export const CardProductKind = builder.enumType('CardProductKind', { values: cardProductKinds })
export const CardProductStatus = builder.enumType('CardProductStatus', { values: cardProductStatuses })
export const CardSaleStatus = builder.enumType('CardSaleStatus', { values: cardSaleStatuses })
export const TransferCause = builder.enumType('TransferCause', { values: transferCauses })
export const PaymentMethod = builder.enumType('PaymentMethod', { values: paymentMethods })
export const NumberSeriesKind = builder.enumType('NumberSeriesKind', { values: numberSeriesKinds })
export const NumberMedium = builder.enumType('NumberMedium', { values: numberMedia })
export const HolderLevel = builder.enumType('HolderLevel', { values: holderLevels })
export const StockState = builder.enumType('StockState', { values: stockStates })
export const StockMovementKind = builder.enumType('StockMovementKind', { values: stockMovementKinds })
export const DayCloseState = builder.enumType('DayCloseState', { values: dayCloseStates })
export const InvoiceKind = builder.enumType('InvoiceKind', { values: invoiceKinds })
export const InvoiceSource = builder.enumType('InvoiceSource', { values: invoiceSources })
export const InvoiceStatus = builder.enumType('InvoiceStatus', { values: invoiceStatuses })
export const TaxTreatment = builder.enumType('TaxTreatment', { values: taxTreatments })
export const DepartureStatus = builder.enumType('DepartureStatus', { values: departureStatuses })
export const PlaceKind = builder.enumType('PlaceKind', { values: placeKinds })
export const ServiceItemKind = builder.enumType('ServiceItemKind', { values: serviceItemKinds })
export const ServiceItemStatus = builder.enumType('ServiceItemStatus', { values: serviceItemStatuses })
export const TillSaleStatus = builder.enumType('TillSaleStatus', { values: tillSaleStatuses })
export const Metric = builder.enumType('Metric', { values: metrics })
export const QuotaLevel = builder.enumType('QuotaLevel', { values: quotaLevels })
export const QuotaSource = builder.enumType('QuotaSource', { values: quotaSources })
export const MessageKind = builder.enumType('MessageKind', { values: messageKinds })
export const MessageStatus = builder.enumType('MessageStatus', { values: messageStatuses })
export const ImportKind = builder.enumType('ImportKind', { values: importKinds })
export const ImportStatus = builder.enumType('ImportStatus', { values: importStatuses })
export const ReportPeriod = builder.enumType('ReportPeriod', { values: reportPeriods })
export const ReportGrouping = builder.enumType('ReportGrouping', { values: reportGroupings })
export const PauseReason = builder.enumType('PauseReason', { values: pauseReasons })
export const ApiKeyStatus = builder.enumType('ApiKeyStatus', { values: apiKeyStatuses })
export const DeliveryStatus = builder.enumType('DeliveryStatus', { values: deliveryStatuses })
export const DeliveryFailure = builder.enumType('DeliveryFailure', { values: deliveryFailures })
export const WebhookPause = builder.enumType('WebhookPause', { values: webhookPauses })
export const ClearingRhythm = builder.enumType('ClearingRhythm', { values: clearingRhythms })
export const ClearingRunStatus = builder.enumType('ClearingRunStatus', { values: clearingRunStatuses })
export const ClearingRunStep = builder.enumType('ClearingRunStep', { values: clearingRunSteps })
export const ClearingLineKind = builder.enumType('ClearingLineKind', { values: clearingLineKinds })
export const ClearingLineStatus = builder.enumType('ClearingLineStatus', { values: clearingLineStatuses })
export const ContestOutcome = builder.enumType('ContestOutcome', { values: contestOutcomes })
export const RoyaltyBasis = builder.enumType('RoyaltyBasis', { values: royaltyBases })
export const RoyaltyGroup = builder.enumType('RoyaltyGroup', { values: royaltyGroups })
export const RoyaltyPart = builder.enumType('RoyaltyPart', { values: royaltyParts })
export const Tiering = builder.enumType('Tiering', { values: tierings })
export const TierBase = builder.enumType('TierBase', { values: tierBases })
export const IncentiveKind = builder.enumType('IncentiveKind', { values: incentiveKinds })
export const IncentiveItemStatus = builder.enumType('IncentiveItemStatus', { values: incentiveItemStatuses })
export const IncentiveStatus = builder.enumType('IncentiveStatus', { values: incentiveStatuses })
export const IncentiveStep = builder.enumType('IncentiveStep', { values: incentiveSteps })
export const PlanAudience = builder.enumType('PlanAudience', { values: planAudiences })
export const SortDirection = builder.enumType('SortDirection', { values: ['asc', 'desc'] as const })
