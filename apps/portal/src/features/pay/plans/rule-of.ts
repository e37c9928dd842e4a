import type { CommissionVersionFragment } from '@generated/graphql.ts'
import type { CommissionRule } from '@hubcap/rules/pay/commission-rule'

/** A rule of the api's answer in the words of the rules. */
export const ruleOf = (rule: CommissionVersionFragment['rules'][number]): CommissionRule => rule
