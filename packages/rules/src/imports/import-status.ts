/** checking → ready → importing → done; failed where it broke off and nothing remains. */
export const importStatuses = ['checking', 'ready', 'importing', 'done', 'failed', 'cancelled'] as const
export type ImportStatus = (typeof importStatuses)[number]
