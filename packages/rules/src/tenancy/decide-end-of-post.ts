import { accept, type Decision } from '../decision/decision.ts'
import { refuse } from './refusals.ts'
import type { Role } from './role.ts'

export type EndOfPostRequest = {
  readonly post: { readonly role: Role; readonly hasEnded: boolean; readonly isOwn: boolean }
  /** Posts of headquarters' administrators, of accounts that aren't suspended, that haven't ended: in the whole chain. */
  readonly administrators: number
  /** Posts of the account that haven't ended, this one among them. */
  readonly postsOfAccount: number
}

/** Nobody ends the chain's last administrator, nor their own last post: they could not come back by themselves. */
export function decideEndOfPost({ post, administrators, postsOfAccount }: EndOfPostRequest): Decision<null> {
  if (post.hasEnded) return refuse('post.ended')
  if (post.role === 'hq_admin' && administrators <= 1) return refuse('post.last_administrator')
  if (post.isOwn && postsOfAccount <= 1) return refuse('post.own_last')
  return accept(null)
}
