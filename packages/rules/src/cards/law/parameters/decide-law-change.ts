import { accept, type Decision } from '../../../decision/decision.ts'
import { refuse } from '../refusals.ts'

/**
 * What holds today or has held was judged by: only what begins tomorrow or later is set, put otherwise or taken away. Days as
 * YYYY-MM-DD.
 */
export const decideLawChange = (validFrom: string, today: string): Decision<null> =>
  validFrom <= today ? refuse('card_law.begun', { today }) : accept(null)
