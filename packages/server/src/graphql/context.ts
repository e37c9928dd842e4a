import type { Database } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Action } from '@hubcap/rules/tenancy/can'
import type { Installation } from '../health/installation.ts'
import type { LiveFeed } from '../live/live-feed.ts'
import type { Followers } from '../operation/announce.ts'
import type { Origin } from '../operation/origin.ts'
import type { Policy } from '../operation/policy.ts'
import { Refused } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'
import type { SignedIn } from '../tenancy/load-signed-in.ts'

/** One HTTP request. Who asks was resolved once and stays the same however long it takes. */
export type Context = {
  readonly database: Database
  readonly policy: Policy
  readonly followers: Followers
  /** Where changes of figures are heard of. */
  readonly live: LiveFeed
  readonly signedIn: SignedIn | null
  /** Who is signed in and must first set up a second factor: nobody, for everything else. */
  readonly settingUp: SignedIn | null
  readonly now: Date
  readonly origin: Origin
  readonly secret: string
  readonly portalUrl: string
  readonly installation: Installation
  /** Whether a mail server is set. */
  readonly sendsMail: boolean
  /** Whether anybody may make a chain of their own here. */
  readonly signUpOpen: boolean
  /** Whether webhooks may lead to this machine. */
  readonly webhooksToLoopback: boolean
}

export function actorOf(context: Context): Actor {
  if (!context.signedIn) throw new Refused('auth.not_signed_in')
  return context.signedIn.actor
}

/** The request of an operation that the role may do somewhere at all; the operation asks again where the place is known. */
export function requestFor(context: Context, action: Action, signedIn = context.signedIn): Request {
  if (!signedIn) throw new Refused('auth.not_signed_in')
  const { database, policy, followers, now, origin, secret, portalUrl, webhooksToLoopback } = context
  const { actor, actorName, chain } = signedIn
  const house = { secret, portalUrl, webhooksToLoopback }
  const request = { database, policy, followers, actor, actorName, chain, now, origin, ...house }
  authorize(request, action)
  return request
}

export const mayRead = (context: Context, action: Action): boolean =>
  context.signedIn !== null && context.policy(context.signedIn.actor, action)
