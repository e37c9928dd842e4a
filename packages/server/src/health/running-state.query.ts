import { runningState, type RunningState as State } from '@hubcap/database/lookups/running-state'
import { builder } from '../graphql/builder.ts'
import type { LastBackup as Backup } from './installation.ts'
import { isSeen } from './worker-sign.ts'

const LastBackup = builder.objectRef<Backup>('LastBackup').implement({
  description: 'The last backup that was made of the whole installation.',
  fields: (t) => ({
    finishedAt: t.field({ type: 'DateTime', resolve: (backup) => new Date(backup.finishedAt) }),
    bytes: t.float({ resolve: (backup) => backup.bytes }),
  }),
})

const RunningState = builder.objectRef<State>('RunningState').implement({
  description: 'How the installation is.',
  fields: (t) => ({
    version: t.string({
      description: 'Of the product.',
      resolve: (_state, _args, { installation }) => installation.version,
    }),
    postgresVersion: t.string({ resolve: (state) => state.postgres.split(' ')[0] ?? '' }),
    isDatabaseCurrent: t.boolean({
      description: 'Whether the database has the tables of this version.',
      resolve: ({ latestMigration }, _args, { installation }) =>
        installation.latestMigration === null || installation.latestMigration === latestMigration,
    }),
    now: t.expose('now', { type: 'DateTime', description: 'By the clock of the database.' }),
    isWorkerSeen: t.boolean({ description: 'Whether the background process was at work lately.', resolve: isSeen }),
    workerSeenAt: t.expose('workerSeenAt', { type: 'DateTime', nullable: true }),
    waitingJobs: t.int({
      description: 'Background work of the viewer’s chain that is due and not begun.',
      resolve: ({ ownQueue }) => ownQueue.waiting,
    }),
    oldestJobAt: t.field({ type: 'DateTime', nullable: true, resolve: ({ ownQueue }) => ownQueue.oldestAt }),
    failedJobs: t.int({
      description: 'Background work of the viewer’s chain that was given up on.',
      resolve: ({ ownQueue }) => ownQueue.failed,
    }),
    lastBackup: t.field({
      type: LastBackup,
      nullable: true,
      resolve: (_state, _args, { installation }) => installation.lastBackup(),
    }),
    sendsMail: t.boolean({
      description: 'Whether a mail server is set.',
      resolve: (_state, _args, { sendsMail }) => sendsMail,
    }),
  }),
})

builder.queryField('runningState', (t) =>
  t.field({
    type: RunningState,
    authScopes: { can: 'installation.read' },
    resolve: (_root, _args, { database }) => runningState(database.client),
  }),
)
