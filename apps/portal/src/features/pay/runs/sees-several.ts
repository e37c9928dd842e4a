import type { Viewer } from '@/lib/session/viewer.ts'

/** Whether runs of more than one franchisee may come into sight: else nobody needs to be told whose they are. */
export const seesSeveral = ({ scope, franchiseeIds }: Pick<Viewer, 'scope' | 'franchiseeIds'>): boolean =>
  scope === 'chain' || franchiseeIds.length > 1
