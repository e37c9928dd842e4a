import type { RunningStateQuery } from '@generated/graphql.ts'
import type { Tone } from '@/patterns/status-badge.tsx'

type Running = RunningStateQuery['runningState']

/** One part of the installation: how it is, and what there is to say of it. */
export type SystemState =
  | { part: 'database'; is: 'current' | 'outdated'; tone: Tone }
  | { part: 'worker'; is: 'working' | 'missing'; tone: Tone; at: string | null }
  | {
      part: 'queue'
      is: 'moving' | 'waiting' | 'failed'
      tone: Tone
      waiting: number
      failed: number
      at: string | null
    }
  | { part: 'backup'; is: 'recent' | 'old' | 'none'; tone: Tone; at: string | null; bytes: number }
  | { part: 'mail'; is: 'set' | 'unset'; tone: Tone }

const hour = 3_600_000
/** Work that has been due for longer than this stands still. */
const longestWait = hour / 4
/** Headquarters is reminded of a backup that is older. */
const longestWithoutBackup = 7 * 24 * hour

const since = (now: string, then: string) => new Date(now).getTime() - new Date(then).getTime()

function queueState({ now, waitingJobs, oldestJobAt, failedJobs }: Running): SystemState {
  const isLate = oldestJobAt !== null && oldestJobAt !== undefined && since(now, oldestJobAt) > longestWait
  const is = isLate ? 'waiting' : failedJobs > 0 ? 'failed' : 'moving'
  const tone = is === 'moving' ? 'good' : 'warn'
  return { part: 'queue', is, tone, waiting: waitingJobs, failed: failedJobs, at: oldestJobAt ?? null }
}

function backupState({ now, lastBackup }: Running): SystemState {
  if (!lastBackup) return { part: 'backup', is: 'none', tone: 'warn', at: null, bytes: 0 }
  const { finishedAt: at, bytes } = lastBackup
  const isOld = since(now, at) > longestWithoutBackup
  return { part: 'backup', is: isOld ? 'old' : 'recent', tone: isOld ? 'warn' : 'good', at, bytes }
}

/** What headquarters is told of the installation, the most important first. */
export function systemStates(state: Running): readonly SystemState[] {
  const { isDatabaseCurrent, isWorkerSeen, workerSeenAt, sendsMail } = state
  return [
    { part: 'database', is: isDatabaseCurrent ? 'current' : 'outdated', tone: isDatabaseCurrent ? 'good' : 'bad' },
    {
      part: 'worker',
      is: isWorkerSeen ? 'working' : 'missing',
      tone: isWorkerSeen ? 'good' : 'bad',
      at: workerSeenAt ?? null,
    },
    queueState(state),
    backupState(state),
    { part: 'mail', is: sendsMail ? 'set' : 'unset', tone: sendsMail ? 'good' : 'still' },
  ]
}
