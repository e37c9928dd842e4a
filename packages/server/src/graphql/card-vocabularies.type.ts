import { lawRules } from '@hubcap/rules/cards/law/parameters/law-rule'
import { rateKinds } from '@hubcap/rules/cards/law/rates/rate-kind'
import { refundCaseKinds } from '@hubcap/rules/cards/law/refund/refund-case'
import { refundCauses } from '@hubcap/rules/cards/law/refund/refund-facts'
import { cardActions } from '@hubcap/rules/cards/life/card-action'
import { cardStatuses } from '@hubcap/rules/cards/life/card-status'
import { lotKinds } from '@hubcap/rules/cards/lot'
import { accountKinds } from '@hubcap/rules/ledger/account-kind'
import { ledgerUnits } from '@hubcap/rules/ledger/ledger-unit'
import { builder } from './builder.ts'

export const CardStatus = builder.enumType('CardStatus', { values: cardStatuses })
export const CardAction = builder.enumType('CardAction', { values: cardActions })
export const LotKind = builder.enumType('LotKind', { values: lotKinds })
export const RefundCaseKind = builder.enumType('RefundCaseKind', { values: refundCaseKinds })
export const LawRule = builder.enumType('LawRule', { values: lawRules })
export const RateKind = builder.enumType('RateKind', { values: rateKinds })
export const RefundCause = builder.enumType('RefundCause', { values: refundCauses })
export const AccountKind = builder.enumType('AccountKind', { values: accountKinds })
export const LedgerUnit = builder.enumType('LedgerUnit', { values: ledgerUnits })
