import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'

/** Reports by schedule that one account may have. */
export const mostSchedules = 20

/** Between two of the same schedule that are asked for by hand: nobody's mailbox is to be filled with them. */
export const minutesBetweenSends = 5

/** count: how many the account has already. */
export const decideNewSchedule = (count: number): Decision<null> =>
  count >= mostSchedules ? refuse('report_schedule.too_many', { max: mostSchedules }) : accept(null)

export type Sendable = {
  /** The post that it was asked for in, and the one that its owner acts in now. */
  readonly assignmentId: string
  readonly actingAs: string | null
  readonly lastSentAt: Date | null
}

/** Whether it may be sent at once: what the mail shows is what its own post sees, so one acts in that post. */
export function decideSendNow({ assignmentId, actingAs, lastSentAt }: Sendable, now: Date): Decision<null> {
  if (assignmentId !== actingAs) return refuse('report_schedule.other_post')
  const earliest = lastSentAt && lastSentAt.getTime() + minutesBetweenSends * 60_000
  return earliest !== null && now.getTime() < earliest
    ? refuse('report_schedule.just_sent', { minutes: minutesBetweenSends })
    : accept(null)
}
