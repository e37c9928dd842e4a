import type { LeadPhone, LeadStates } from '../../leads/leads.ts'
import type { Step } from '../../model/possible.ts'
import { foretold } from '../foretold.ts'

/** Like foretold; whoever was faster on the same lead may stand in the way as well. @returns what judges its answer */
export function foretoldOfLead(
  { possible }: LeadPhone,
  key: string,
  step: Step<LeadStates>,
): (says: string) => string | null {
  const hadRivals = possible.pending > 0
  const judge = foretold(possible, key, step)
  return (says) => {
    if (says !== 'write.stale' || !(hadRivals || possible.pending > 1)) return judge(says)
    return possible.dropped(key) ? null : 'was refused as stale, and seen to be done'
  }
}
