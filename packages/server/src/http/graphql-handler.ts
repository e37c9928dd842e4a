import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { Context } from '../graphql/context.ts'
import { schema } from '../schema.ts'
import type { ApiOptions } from './api-server.ts'
import { documentRefusal } from './limits/document-refusal.ts'
import { limitsPlugin } from './limits/limits-plugin.ts'
import type { RateMeter } from './limits/rate-meter.ts'
import { maskError } from './mask-error.ts'
import { readBody } from './read-body.ts'
import { sendError } from './send-error.ts'
import { sendJson } from './send-json.ts'
import { operationNames, withTrustedDocument } from './trusted-documents.ts'
import { watchRequests } from './watch-requests.ts'

const mostBytes = 256 * 1024

/** Of a document that isn't valid; each costs as much as finding it. */
const mostErrors = 5

type Options = Pick<ApiOptions, 'log' | 'trusted' | 'onAnswer'> & { meter: RateMeter }

/** Answers POST /graphql. The whole request runs as its actor: what resolvers ask, the database answers for that actor. */
export async function createGraphqlHandler({ log, trusted, meter, onAnswer }: Options) {
  const asked = new WeakMap<object, Context>()
  const mask = maskError(log)
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: (formatted, error) => mask(formatted, error, asked.get(error as object)),
    includeStacktraceInErrorResponses: false,
    // Only where documents are free can there be one that asks for the schema.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    validationOptions: { maxErrors: mostErrors, hideSuggestions: true },
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      limitsPlugin(meter),
      watchRequests(asked, operationNames(trusted), onAnswer),
    ],
    stopOnTerminationSignals: false,
  })
  await apollo.start()

  const headersOf = (request: IncomingMessage) => {
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) if (value) headers.set(name, String(value))
    return headers
  }

  return async (request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> => {
    const parsed = JSON.parse((await readBody(request, mostBytes)).toString('utf8'))
    if (parsed === null || typeof parsed !== 'object' || Array.isArray(parsed))
      return sendError(response, 400, 'One operation per request', 'BAD_REQUEST')
    // Whoever has a key writes documents of their own; what they may cost is the same.
    const listed = context.origin.apiKeyId ? null : trusted
    const body = withTrustedDocument(parsed, listed)
    if (!body) return sendError(response, 400, 'This document is not on the list', 'UNKNOWN_DOCUMENT')
    const refused = listed === null && typeof body.query === 'string' ? documentRefusal(body.query) : null
    if (refused) return sendJson(response, 400, { errors: [refused] })
    const door = context.signedIn ? context.database.asActor(context.signedIn.actor) : context.database.asNobody()
    const answer = await door.read(() =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: headersOf(request), search: '', body },
        context: async () => context,
      }),
    )
    if (answer.body.kind !== 'complete') throw new Error('Incremental answers are not served')
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers)).end(answer.body.string)
  }
}
