import { isLoopback } from '@hubcap/rules/webhooks/webhook-url'
import { Refused } from '../operation/refused.ts'
import type { Request } from '../operation/request.ts'

/**
 * Refuses early what would be refused at each delivery. Where a name leads is judged then: it may lead elsewhere by that time.
 * @throws Refused webhook.loopback
 */
export function requireReachable({ webhooksToLoopback }: Request, url: string): void {
  if (isLoopback(new URL(url)) && !webhooksToLoopback) throw new Refused('webhook.loopback')
}
