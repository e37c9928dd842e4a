import type { Job } from './job.ts'

/** Every kind of background work. */
export const jobs: readonly Job[] = []
