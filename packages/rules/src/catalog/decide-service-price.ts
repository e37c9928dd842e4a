import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** A price begins today or later: what was sold before keeps what it cost. Days as YYYY-MM-DD. */
export const decideServicePrice = (fromOn: string, today: string): Decision<undefined> =>
  fromOn < today ? refuse('service_price.in_past') : accept(undefined)
