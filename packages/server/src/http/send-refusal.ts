import type { ServerResponse } from 'node:http'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { sendJson } from './send-json.ts'

const statusByCode: Record<string, number> = {
  'auth.not_signed_in': 401,
  'access.not_allowed': 403,
  'access.not_found': 404,
  'import.file_too_large': 413,
  'incentive.file_too_large': 413,
  'incentive.file_of_wrong_type': 415,
  'incentive.file_unreadable': 415,
  'import.wrong_file_type': 415,
  'import.old_excel': 415,
  'import.locked_excel': 415,
}

/** Answers what GraphQL would have in its result: code and parameters. @throws the error where it is no refusal */
export function sendRefusal(response: ServerResponse, error: unknown): void {
  if (error instanceof InvalidInput)
    sendJson(response, 400, { code: error.code, params: error.params, issues: error.issues })
  else if (error instanceof Refused)
    sendJson(response, statusByCode[error.code] ?? 400, { code: error.code, params: error.params })
  else throw error
}
