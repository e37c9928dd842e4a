import { nobodyPresented, type Presented } from '@hubcap/database/door/caller'
import type { Database, Door } from '@hubcap/database/door/database'
import type { Actor } from '@hubcap/rules/tenancy/actor'
import type { Action, Place } from '@hubcap/rules/tenancy/can'
import type { SalesMonths } from '@hubcap/rules/tenancy/sales-months/sales-months'
import type { Followers } from './announce.ts'
import type { Origin } from './origin.ts'
import type { Policy } from './policy.ts'
import { notAllowed } from './refused.ts'

/** By which clock a chain goes, and by which months. */
export type ChainTime = { readonly timeZone: string; readonly salesMonths: SalesMonths }

export type ChainSettings = ChainTime & { readonly currency: string; readonly name: string }

/** What an operation knows of who asks, in which chain, and when. One request, one actor, one instant. */
export type Request = {
  readonly database: Database
  readonly policy: Policy
  readonly followers: Followers
  readonly actor: Actor
  readonly actorName: string | null
  readonly chain: ChainSettings
  readonly now: Date
  readonly origin: Origin
  /** The portal's address as browsers see it: what is sent to people leads there. */
  readonly portalUrl: string
  /** Signs what the API hands out and takes back, such as a customer's presentation. */
  readonly secret: string
  /** Whether webhooks may lead to this machine, as where one is tried out. */
  readonly webhooksToLoopback?: boolean
}

export const doorOf = (request: Request, presented: Presented = nobodyPresented): Door =>
  request.database.asActor(request.actor, presented)

/** First line of every operation, and again when the place of the thing is known. */
export function authorize(request: Request, action: Action, place?: Place): void {
  if (!request.policy(request.actor, action, place)) throw notAllowed()
}
