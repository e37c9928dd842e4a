import { accept, type Decision } from '../../../decision/decision.ts'
import { refuse } from '../refusals.ts'
import type { Custody } from './custody-of.ts'

/**
 * Whether so much more prepaid money can be taken in this quarter with what is held now, and how much after it; minor
 * units, null without bound. The law asks for more in custody then, it voids no sale: who sells on tops it up first.
 */
export function decidePrepayment(
  amount: number,
  custody: Custody | null,
  currency: string,
): Decision<{ left: number | null }> {
  const most = custody ? custody.mayStillBeSold : null
  if (most === null) return accept({ left: null })
  return amount > most
    ? refuse('card_law.over_custody', { most: { minor: most, currency } })
    : accept({ left: most - amount })
}
