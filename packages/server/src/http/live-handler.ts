import type { IncomingMessage, ServerResponse } from 'node:http'
import { GraphQLError, getOperationAST, parse } from 'graphql'
import { createHandler, type Response as SseResponse } from 'graphql-sse'
import type { Logger } from 'pino'
import type { Context } from '../graphql/context.ts'
import { schema } from '../schema.ts'
import { documentRefusal } from './limits/document-refusal.ts'
import { OpenStreams } from './limits/open-streams.ts'
import { maskError } from './mask-error.ts'
import { readBody } from './read-body.ts'
import { sendJson } from './send-json.ts'
import { type TrustedDocuments, withTrustedDocument } from './trusted-documents.ts'

const mostBytes = 64 * 1024

/** Whoever stands between must pass each word on at once. */
const unbuffered = { 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no' }

const isSubscription = (text: unknown, name: string | undefined): boolean => {
  try {
    return getOperationAST(parse(String(text)), name)?.operation === 'subscription'
  } catch {
    return false
  }
}

/** Sends what comes until either side has enough. */
async function stream([body, { headers, ...init }]: SseResponse, response: ServerResponse): Promise<void> {
  const isStream = typeof body === 'object' && body !== null
  response.writeHead(init.status, { ...headers, ...(isStream && unbuffered) })
  if (!isStream) return void response.end(body)
  const leave = () => void body.return(undefined)
  response.once('close', leave)
  // Gone before the answer began: its close has been told already.
  if (response.destroyed) leave()
  for await (const chunk of body) response.write(chunk)
  response.off('close', leave)
  response.end()
}

/** Answers POST /graphql/live: one subscription, as server-sent events. */
export function createLiveHandler({ log, trusted }: { log: Logger; trusted: TrustedDocuments | null }) {
  const mask = maskError(log)
  const streams = new OpenStreams()
  const handle = createHandler<undefined, Context, Context>({
    schema,
    context: (request) => request.context,
    onNext: (_context, { context }, result) =>
      result.errors && {
        ...result,
        errors: result.errors.map((error) => {
          const { message, extensions } = mask(error.toJSON(), error, context)
          return new GraphQLError(message, { extensions })
        }),
      },
  })
  return async (request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> => {
    const parsed = JSON.parse((await readBody(request, mostBytes)).toString('utf8'))
    const body = parsed !== null && typeof parsed === 'object' ? withTrustedDocument(parsed, trusted) : null
    const { query, operationName, variables } = (body ?? {}) as Record<string, never>
    const refused = trusted === null ? documentRefusal(String(query)) : null
    if (refused) return sendJson(response, 400, { errors: [refused] })
    if (!isSubscription(query, operationName)) return void response.writeHead(400).end()
    const headers: Record<string, string> = { accept: 'text/event-stream', 'content-type': 'application/json' }
    const close = streams.open(context.signedIn?.actor.userAccountId ?? '')
    try {
      const answer = await handle({
        method: 'POST',
        url: '/graphql/live',
        headers: { get: (name) => headers[name.toLowerCase()] },
        body: { query, operationName, variables },
        raw: undefined,
        context,
      })
      await stream(answer, response)
    } finally {
      close()
    }
  }
}
