import type { IncomingMessage, ServerResponse } from 'node:http'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import type { Logger } from 'pino'
import type { Context } from '../graphql/context.ts'
import { schema } from '../schema.ts'
import { maskError } from './mask-error.ts'
import { readBody } from './read-body.ts'
import { sendError } from './send-error.ts'
import { type TrustedDocuments, withTrustedDocument } from './trusted-documents.ts'

const mostBytes = 256 * 1024

/** Answers POST /graphql. The whole request runs as its actor: what resolvers ask, the database answers for that actor. */
export async function createGraphqlHandler({ log, trusted }: { log: Logger; trusted: TrustedDocuments | null }) {
  const apollo = new ApolloServer<Context>({
    schema,
    formatError: maskError(log),
    includeStacktraceInErrorResponses: false,
    introspection: trusted === null,
    hideSchemaDetailsFromClientErrors: trusted !== null,
    persistedQueries: false,
    csrfPrevention: true,
    plugins: [ApolloServerPluginCacheControlDisabled()],
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
    const body = withTrustedDocument(parsed, context.origin.apiKeyId ? null : trusted)
    if (!body) return sendError(response, 400, 'This document is not on the list', 'UNKNOWN_DOCUMENT')
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
