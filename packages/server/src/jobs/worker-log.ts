import { Logger as GraphileLogger, type Logger as WorkerLogger } from 'graphile-worker'
import type { Logger } from 'pino'

const levels = { error: 'error', warning: 'warn', info: 'info', debug: 'debug' } as const

/** graphile-worker's messages as lines of our log. */
export const workerLog = (log: Logger): WorkerLogger =>
  new GraphileLogger((scope) => (level, message, meta) => log[levels[level]]({ ...scope, ...meta }, message))
