import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { Context } from '../graphql/context.ts'
import { describeError } from '../health/describe-error.ts'
import { Refused } from '../operation/refused.ts'
import { databaseStopOf } from './limits/stop.ts'

/** What a caller may read: errors that say something about the request. */
const spoken = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'UNAUTHENTICATED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_COMPLEX',
  'RATE_LIMITED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** What was sent may be long, and is told again in what is wrong with it. */
const longest = 300

/** Names that weren't asked for would tell what else there is. */
const spokenMessage = (message: string) =>
  message.replace(/ ?Did you mean .+\?$/s, '').replace(new RegExp(`^([^]{${longest}})[^]+$`), '$1…')

type Asked = Pick<Context, 'signedIn' | 'origin'>

/** Everything else is logged under an id, and the caller gets the id. */
export const maskError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown, context: Asked | undefined): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted
    const origin = unwrapResolverError(error)
    if (origin instanceof Refused) {
      const code = origin.code === 'auth.not_signed_in' ? 'UNAUTHENTICATED' : 'FORBIDDEN'
      return { message: origin.code, locations, path, extensions: { code } }
    }
    const isSpoken = origin instanceof GraphQLError && spoken.has(String(extensions?.code))
    const { code, seconds } = extensions ?? {}
    if (isSpoken)
      return {
        message: spokenMessage(message),
        locations,
        path,
        extensions: { code, ...(seconds !== undefined && { seconds }) },
      }
    const stop = databaseStopOf(origin)
    if (stop) return { message: stop.message, path, extensions: { code: stop.code } }
    const errorId = crypto.randomUUID()
    const { signedIn, origin: from } = context ?? {}
    const where = { requestId: from?.requestId, tenantId: signedIn?.actor.tenantId, path: path?.join('.') }
    log.error({ errorId, ...where, error: describeError(origin) }, 'a field failed')
    return { message: 'internal', path, extensions: { code: 'INTERNAL', errorId } }
  }
