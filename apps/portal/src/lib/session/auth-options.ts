import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { holdsAssignment } from './holds-assignment.ts'
import type { PortalSession } from './session.ts'
import { readTicket } from './ticket.ts'

export const sessionSeconds = 14 * 24 * 60 * 60

type Post = { post?: PortalSession }

export const authOptions: NextAuthOptions = {
  providers: [
    Credentials({
      credentials: { ticket: { type: 'text' } },
      async authorize(credentials) {
        const post = await readTicket(credentials?.ticket ?? '')
        return post && { id: post.userAccountId, post }
      },
    }),
  ],
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: sessionSeconds },
  callbacks: {
    async jwt({ token, user, trigger, session }) {
      if (user) return { post: (user as Post).post }
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
