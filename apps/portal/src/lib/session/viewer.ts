import { ViewerDocument, type ViewerQuery } from '@generated/graphql.ts'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { queryAs } from '../api/query-as.ts'
import { readSession } from './session.ts'

/** Who is signed in, acting as one of their posts. can() takes it as it is. */
export type Viewer = NonNullable<ViewerQuery['viewer']>

/** The viewer, or null when nobody is signed in or the post has ended. Asked once per request. */
export const readViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readSession()
  return session && (await queryAs(session, ViewerDocument, {})).viewer
})

/** For pages behind the sign-in. Whose session holds no more is told so; who never had one is not. */
export async function requireViewer(): Promise<Viewer> {
  return (await readViewer()) ?? redirect((await readSession()) ? '/sign-in?again=1' : '/sign-in')
}
