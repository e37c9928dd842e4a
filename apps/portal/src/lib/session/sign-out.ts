'use client'

import { forgetDrafts } from '@/patterns/form/draft.ts'
import { authRequest } from './auth-request.ts'

/** Ends the session and forgets what was being typed; the new page holds nothing of the old one. */
export async function signOut(to = '/sign-in'): Promise<void> {
  forgetDrafts()
  await authRequest('signout', {})
  location.assign(to)
}
