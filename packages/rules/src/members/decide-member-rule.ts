import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** Rules hold from today on or later: what was earned was earned by the rule of its day. Days as YYYY-MM-DD. */
export const decideMemberRule = (fromOn: string, today: string): Decision<null> =>
  fromOn < today ? refuse('member_rule.in_past', { today }) : accept(null)
