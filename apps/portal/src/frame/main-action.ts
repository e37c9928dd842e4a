import { can } from '@hubcap/rules/tenancy/can'
import type { Viewer } from '@/lib/session/viewer.ts'

/** What this role does most, for the round button; null for those who only read. */
export function mainAction(viewer: Viewer): { key: 'record_sale'; path: string } | null {
  return can(viewer, 'card_sale.record') && viewer.role !== 'hq_admin'
    ? { key: 'record_sale', path: '/sales/new' }
    : null
}
