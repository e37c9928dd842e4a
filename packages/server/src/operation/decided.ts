import type { Decision } from '@hubcap/rules/decision/decision'
import { Refused } from './refused.ts'

/** The figures that a rule decided on. @throws Refused with the rule's code */
export function decided<Value>(decision: Decision<Value>): Value {
  if (!decision.ok) throw new Refused(decision.refusal.code, decision.refusal.params)
  return decision.value
}
