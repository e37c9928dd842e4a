import type { ServerResponse } from 'node:http'
import { sendJson } from './send-json.ts'

/** A request that was not executed, in the shape of GraphQL's errors: one way to read them all. */
export const sendError = (response: ServerResponse, status: number, message: string, code: string): void =>
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
