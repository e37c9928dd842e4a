import { OpenSessionDocument, type OpenSessionInput, type OpenSessionMutation } from '@generated/graphql.ts'
import { queryAs } from '../api/query-as.ts'
import { readCaller } from '../caller/caller.ts'
import { keepDevice, keyOfDevice, newDevice, readDevice } from '../caller/device.ts'
import { startSession } from './start-session.ts'

export type Opened = OpenSessionMutation['openSession']

/**
 * Trades a ticket for a session, whose cookie is set. The browser is known from now on, also once it is signed out.
 * Only in a route handler or a server action. Throws when the api doesn't answer.
 */
export async function openSession(input: OpenSessionInput): Promise<Opened> {
  const device = (await readDevice()) ?? newDevice()
  const caller = { ...(await readCaller()), deviceKey: keyOfDevice(device) }
  const { openSession: opened } = await queryAs(null, OpenSessionDocument, { input }, caller)
  if (opened.__typename !== 'OpenedSession') return opened
  const { tenantId, userAccountId, sessionId } = opened
  await startSession({ tenantId, userAccountId, sessionId, assignmentId: null })
  await keepDevice(device)
  return opened
}
