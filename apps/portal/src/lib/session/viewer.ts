import { ViewerDocument, type ViewerQuery } from '@generated/graphql.ts'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { queryAs } from '../api/query-as.ts'
import { readSession } from './session.ts'

/** Who is signed in, acting as one of their posts. can() takes it as it is. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/** What the api says of whoever asks; null where nobody is signed in. Asked once per request. */
export const readStanding = cache(async (): Promise<ViewerQuery | null> => {
  const session = await readSession()
  return session && queryAs(session, ViewerDocument, {})
})

/** The viewer, or null when nobody is signed in, the session has ended, or the post has. */
export const readViewer = async (): Promise<Viewer | null> => (await readStanding())?.viewer ?? null

/**
 * For pages behind the sign-in. Whose session holds no more is told so; who never had one is not; who needs a second factor
 * is led to set it up.
 */
export async function requireViewer(): Promise<Viewer> {
  const standing = await readStanding()
  if (standing?.viewer) return standing.viewer
  if (standing?.settingUp) redirect('/second-factor')
  redirect(standing ? '/sign-in?again=1' : '/sign-in')
}
