/** checking → ready → importing → done → undoing → undone; failed where it broke off and nothing remains. */
export const importStatuses = [
  'checking',
  'ready',
  'importing',
  'done',
  'failed',
  'cancelled',
  'undoing',
  'undone',
] as const
export type ImportStatus = (typeof importStatuses)[number]
