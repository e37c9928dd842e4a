import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

export const leadsRefusals = {
  'lead.phone_taken': {},
  'lead.not_open': {},
  'lead.nobodys': {},
  'lead.next_step_in_past': {},
  'lead.store_closed': {},
  'lead.staff_not_active': {},
  'lead.staff_elsewhere': {},
  'lead.unfindable': {},
  'lead.other_store': {},
  'lead.not_lost': {},
  'lead.taken_already': {},
  'lead.erased': {},
  'lead.is_customer': {},
  'lead.other_name': {},
  'lead.in_open_import': { count: 'count' },
  'lead.too_many_open': { max: 'count' },
  'lead_rule.in_past': { today: 'date' },
} as const satisfies CodeList

export const refuse = refuserOf(leadsRefusals)
