import type { CodeList } from './params.ts'

/** Everything that can be wrong with one field of an input. */
export const issueCodes = {
  required: {},
  too_long: { max: 'count' },
  too_short: { min: 'count' },
  too_small: { min: 'text' },
  too_large: { max: 'text' },
  not_a_number: {},
  not_an_integer: {},
  not_positive: {},
  too_many_decimals: { max: 'count' },
  control_character: {},
  invalid_code: {},
  invalid_email: {},
  invalid_phone: {},
  invalid_date: {},
  date_out_of_range: { from: 'text', to: 'text' },
  in_future: {},
  invalid_date_time: {},
  invalid_choice: { choices: 'list' },
  invalid_division: {},
  invalid_coordinates: {},
  invalid_time_of_day: {},
  hours_reversed: {},
  hours_overlap: {},
  ends_before_start: {},
  password_too_plain: {},
  password_unchanged: {},
  too_many_items: { max: 'count' },
  unknown_heading: { heading: 'text' },
  unknown_field: { field: 'text' },
  invalid: {},
} as const satisfies CodeList

export type IssueCode = keyof typeof issueCodes
