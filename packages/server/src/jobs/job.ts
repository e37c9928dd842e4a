import type { Database } from '@hubcap/database/door/database'
import type { Logger } from 'pino'
import type { Mailer } from '../messages/mailer.ts'
import type { Policy } from '../operation/policy.ts'
import type { WebhookSender } from '../webhooks/webhook-sender.ts'

/** What background work has at hand. signal: raised when the process is to stop; work that can't be cut short ignores it. */
export type JobContext = {
  readonly database: Database
  readonly policy: Policy
  readonly log: Logger
  readonly now: () => Date
  /** null: no mail server is set. */
  readonly mailer: Mailer | null
  readonly webhooks: WebhookSender
  readonly signal: AbortSignal
}

/** Ids only: what they stand for is read when the work is done, by whoever may read it then. */
export type JobPayload = Readonly<Record<string, string>>

export type Job = {
  /** As enqueueJob() names it. */
  readonly name: string
  /** It mostly waits for other systems' answers: such jobs have a queue's end of their own, and never keep the others waiting. */
  readonly waitsForOthers?: true
  /**
   * Called when a worker starts, before it takes jobs, and again each hour: asks for work that a new version brings with it, or
   * a chain made since. What was asked for already isn't asked for twice.
   */
  ask?(context: Omit<JobContext, 'signal'>): Promise<void>
  /** Run again after a crash or an error, and so safe to run twice. */
  run(context: JobContext, payload: JobPayload): Promise<void>
  /**
   * The process that ran it is gone; called before the job is handed out again. Without it, the job simply runs again.
   * attempts: how many times it was begun.
   */
  abandoned?(context: JobContext, payload: JobPayload, attempts: number): Promise<void>
}
