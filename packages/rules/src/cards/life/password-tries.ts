import { accept, type Decision } from '../../decision/decision.ts'
import { refuse } from '../refusals.ts'

/** So many wrong ones within so many minutes lock a card's password for as long. */
const most = 5
const minutes = 15
const windowMs = minutes * 60_000

/** passedAt null: it was wrong, or isn't decided yet. */
export type PasswordTry = { readonly at: Date; readonly passedAt: Date | null }

const ago = ({ at }: PasswordTry, now: Date) => now.getTime() - at.getTime()

/**
 * Whether a card's password may be tried now, this try not among the past ones.
 * @param past of the password as it is, the newest first
 * @returns how many tries are left if this one is wrong
 */
export function decidePasswordTry(past: readonly PasswordTry[], now: Date): Decision<{ triesLeft: number }> {
  const right = past.findIndex(({ passedAt }) => passedAt !== null)
  const failed = right < 0 ? past : past.slice(0, right)
  const [latest, fifth] = [failed[0], failed[most - 1]]
  if (latest && fifth && ago(fifth, latest.at) < windowMs && ago(latest, now) < windowMs)
    return refuse('card.password_locked', { minutes: Math.ceil((windowMs - ago(latest, now)) / 60_000) })
  const recent = failed.filter((one) => ago(one, now) < windowMs).length
  return accept({ triesLeft: Math.max(0, most - 1 - recent) })
}

/** What somebody is told whose try was wrong. */
export const wrongPassword = (triesLeft: number) =>
  triesLeft > 0 ? refuse('card.password_wrong', { triesLeft }) : refuse('card.password_locked', { minutes })
