import { sessionDays } from '@hubcap/rules/tenancy/session-life'
import type { NextAuthOptions } from 'next-auth'
import { endSession } from './end-session.ts'
import { holdsAssignment } from './holds-assignment.ts'
import type { PortalSession } from './session.ts'

export const sessionSeconds = sessionDays * 24 * 60 * 60

type Post = { post?: PortalSession }

/** next-auth keeps the cookie and ends it. It has no way of its own to sign in: open-session.ts makes the cookie. */
export const authOptions: NextAuthOptions = {
  providers: [],
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  events: {
    async signOut({ token }) {
      const { post } = token as Post
      if (post) await endSession(post)
    },
  },
  callbacks: {
    async jwt({ token, trigger, session }) {
      if (trigger !== 'update') return token
      // Another post of the same person. The api is asked, so a page can't name a post that isn't theirs.
      const now = (token as Post).post
      const asked = String((session as { assignmentId?: unknown } | null)?.assignmentId ?? '')
      return now && (await holdsAssignment(now, asked)) ? { post: { ...now, assignmentId: asked } } : token
    },
    session({ session, token }) {
      return { expires: session.expires, post: (token as Post).post }
    },
  },
}
