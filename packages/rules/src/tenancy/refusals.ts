import { refuserOf } from '../decision/decision.ts'
import type { CodeList } from '../input/params.ts'

/** What any operation may answer, before a domain's own rules come into play. */
export const tenancyRefusals = {
  'input.invalid': { count: 'count' },
  'request.too_often': { seconds: 'count' },
  'request.too_busy': {},
  'request.too_slow': {},
  'auth.sign_in_failed': {},
  'auth.no_post': {},
  'auth.too_many_attempts': { minutes: 'count' },
  'auth.wait': { seconds: 'count' },
  'auth.code_needed': {},
  'auth.wrong_code': {},
  'auth.not_signed_in': {},
  'auth.ticket_expired': {},
  'auth.wrong_password': {},
  'access.not_allowed': {},
  'access.not_found': {},
  'write.stale': {},
  'write.duplicate': { field: 'field' },
  'write.key_reused': {},
  'write.rows_in_the_way': { count: 'count' },
  'saved_view.too_many': { max: 'count' },
  'saved_view.name_taken': {},
  'sign_up.closed': {},
  'account.login_taken': {},
  'account.own': {},
  'second_factor.not_begun': {},
  'second_factor.none': {},
  'second_factor.own': {},
  'second_factor.required': {},
  'second_factor.own_first': {},
  'post.ended': {},
  'post.last_administrator': {},
  'post.own_last': {},
  'post.already_held': {},
  'api_key.too_many': { max: 'count' },
} as const satisfies CodeList

export const refuse = refuserOf(tenancyRefusals)
