import { type Logger, pino } from 'pino'

/** Structured lines on standard output; no personal data. */
export const createLog = (name: string): Logger => pino({ name, level: 'info' })
