import type { Asker } from '../../bench/frame/token.ts'
import { type Asking, documentFor } from '../clients/ask.ts'

const document = documentFor('setClearingRhythm', 'SetClearingRhythmInput', '... on Chain { id }')

/** A chain clears by weeks, of which there are more to go through than months. */
export async function clearWeekly({ ask }: Asking, asker: Asker): Promise<void> {
  const answer = await ask({ asker, document, input: { rhythm: 'weekly' } })
  if (answer.kind !== 'done') throw new Error(`The proof can't set a rhythm: ${JSON.stringify(answer)}`)
}
