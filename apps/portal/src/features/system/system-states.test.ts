import { expect, test } from 'vitest'
import { systemStates } from './system-states.ts'

const now = '2026-11-22T04:00:00.000Z'
const well = {
  ...{ version: '0.1.0', postgresVersion: '18.4', isDatabaseCurrent: true, now, isWorkerSeen: true, workerSeenAt: now },
  ...{ waitingJobs: 0, oldestJobAt: null, failedJobs: 0, sendsMail: true },
  lastBackup: { finishedAt: '2026-11-16T04:00:00.000Z', bytes: 1e6 },
}
const told = (change: Partial<typeof well>) =>
  systemStates({ ...well, ...change } as Parameters<typeof systemStates>[0])
    .filter(({ tone }) => tone !== 'good')
    .map(({ part, is, tone }) => `${part} ${is} ${tone}`)

test('nothing is told of where all is well', () => expect(told({})).toEqual([]))

test.each([
  ['a database of another version', { isDatabaseCurrent: false }, 'database outdated bad'],
  ['a worker that is missed', { isWorkerSeen: false }, 'worker missing bad'],
  [
    'work that stands still',
    { waitingJobs: 2, oldestJobAt: '2026-11-22T03:40:00.000Z' as never },
    'queue waiting warn',
  ],
  ['work that was given up on', { failedJobs: 1 }, 'queue failed warn'],
  [
    'a backup of last week',
    { lastBackup: { ...well.lastBackup, finishedAt: '2026-11-14T04:00:00.000Z' } },
    'backup old warn',
  ],
  ['no backup', { lastBackup: null as never }, 'backup none warn'],
  ['no mail server', { sendsMail: false }, 'mail unset still'],
])('%s is', (_, change, line) => expect(told(change)).toEqual([line]))

test('work that is due since a moment ago is no trouble', () =>
  expect(told({ waitingJobs: 3, oldestJobAt: '2026-11-22T03:55:00.000Z' as never })).toEqual([]))
