import type { Action, Place } from '@hubcap/rules/tenancy/can'
import { mayGive } from '@hubcap/rules/tenancy/may-give'
import type { Role } from '@hubcap/rules/tenancy/role'
import { notAllowed } from '../operation/refused.ts'
import { authorize, type Request } from '../operation/request.ts'

/** Whether the actor may do this with a post of that role there: invite to it, give it, end it. */
export function authorizeGift(request: Request, action: Action, role: Role, place: Place): void {
  authorize(request, action, place)
  if (!mayGive(request.actor.role, role)) throw notAllowed()
}
