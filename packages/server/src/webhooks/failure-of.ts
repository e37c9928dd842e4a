import type { DeliveryFailure } from '@hubcap/rules/webhooks/delivery-failure'
import { PrivateAddress } from './public-address.ts'

const unknownHost = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'])
const noConnection = /^E(?:CONN|HOST|NET|PIPE|PROTO|TIMEDOUT|ADDRNOTAVAIL|ACCES)|^HPE_|^UND_/
const badCertificate = /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL/

/** Why a try came to nothing, in one of our words. @throws what is a mistake of ours */
export function failureOf(error: unknown): DeliveryFailure {
  if (error instanceof PrivateAddress) return 'private_address'
  const { name, code = '' } = error as NodeJS.ErrnoException
  if (name === 'AbortError' || name === 'TimeoutError') return 'too_slow'
  if (unknownHost.has(code)) return 'unknown_host'
  if (badCertificate.test(code)) return 'bad_certificate'
  if (noConnection.test(code)) return 'no_connection'
  // Where several addresses were tried, each failed in its own way.
  if (error instanceof AggregateError && error.errors.length > 0) return failureOf(error.errors[0])
  throw error
}
