import type { CodeList } from '../input/params.ts'

export const webhooksRefusals = {
  'webhook.too_many': { max: 'count' },
  'webhook.loopback': {},
  'webhook.paused': {},
  'webhook.still_waiting': {},
} as const satisfies CodeList
