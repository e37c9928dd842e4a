/** Why a try was not taken. */
export const deliveryFailures = [
  'answered_otherwise',
  'redirected',
  'too_slow',
  'no_connection',
  'unknown_host',
  'private_address',
  'bad_certificate',
] as const
export type DeliveryFailure = (typeof deliveryFailures)[number]
