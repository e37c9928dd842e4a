import type { Action } from './can.ts'

/**
 * What no API key may do, whatever its role: whatever lets somebody in, or tells where somebody is let in. A key that leaks
 * then gives what it gave, and no other way in. Messages are among it because they hold the links of invitations.
 */
export const keptFromKeys: ReadonlySet<Action> = new Set<Action>([
  'account.change_own',
  'account.read',
  'account.suspend',
  'account.sign_out',
  'second_factor.change_own',
  'second_factor.reset',
  'second_factor.require',
  'invitation.read',
  'invitation.create',
  'invitation.revoke',
  'post.read',
  'post.create',
  'post.end',
  'api_key.read',
  'api_key.create',
  'api_key.revoke',
  'webhook.read',
  'webhook.change',
  'message.read',
])
