'use client'

import { forgetDrafts } from '@/patterns/form/draft.ts'
import { authRequest } from './auth-request.ts'

type Session = { post?: { assignmentId?: string } } | null

/** Acts as another of one's posts from now on, in a fresh session. False when that didn't work; nothing changed then. */
export async function switchPost(assignmentId: string): Promise<boolean> {
  const { ok, body } = await authRequest('session', { data: { assignmentId } })
  if (!ok || (body as Session)?.post?.assignmentId !== assignmentId) return false
  forgetDrafts()
  location.assign('/')
  return true
}
