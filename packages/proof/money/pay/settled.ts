import { earnedBy, type PayTerms, part } from './terms.ts'

/** What a person's last statement left over, minor units. */
export type Left = { readonly clawback: number; readonly drawOwed: number; readonly penalties: number }

/** What the lines of a statement come to. base: by rule, of what was earned; back: above zero. */
export type LineSums = {
  readonly base: readonly number[]
  readonly back: number
  readonly rewards: number
  readonly penalties: number
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0)

/** A statement, worked out anew by the names of its columns. Minor units. */
export function statementOf(terms: PayTerms, { base, back, rewards, penalties }: LineSums, left: Left, pays: Pays) {
  const earned = sum(terms.rules.map((rule, at) => earnedBy(rule, base[at] ?? 0)))
  const kept = terms.cap === null ? earned : Math.min(earned, terms.cap)
  const due = left.clawback + back
  const clawbackTaken = Math.min(kept, due)
  const net = kept - clawbackTaken
  const draw = terms.draw?.amount ?? 0
  const drawAdded = net < draw ? draw - net : 0
  const drawRepaid = net > draw ? Math.min(net - draw, left.drawOwed) : 0
  const commission = net + drawAdded - drawRepaid
  const wage = pays.wage + commission + rewards
  const mayBeTaken = Math.max(0, Math.min(Math.floor(wage / 5), wage - pays.minimumWage))
  const penaltiesDue = penalties + left.penalties
  const penaltiesTaken = Math.min(penaltiesDue, mayBeTaken)
  return {
    ...{ base_wage: pays.wage, earned, cut_by_cap: earned - kept, taken_back: back, clawback_before: left.clawback },
    ...{ clawback_taken: clawbackTaken, clawback_carried: due - clawbackTaken, draw_added: drawAdded },
    ...{ draw_repaid: drawRepaid, draw_owed: left.drawOwed + (terms.draw?.isRecoverable ? drawAdded : 0) - drawRepaid },
    ...{ commission, rewards, penalties, penalties_before: left.penalties, penalties_taken: penaltiesTaken },
    ...{ penalties_carried: penaltiesDue - penaltiesTaken, total: wage - penaltiesTaken },
  }
}

export type Pays = { readonly wage: number; readonly minimumWage: number }

/** What was paid for a record by a rule and not taken back, and what of it was. */
export type PaidFor = { base: number; amount: number }

/** What is taken back of it where so much is undone. */
export const takenBack = ({ base, amount }: PaidFor, undone: number): number =>
  base === 0 ? 0 : part(amount, Math.min(undone, base), base)
