import { cookies } from 'next/headers'
import { z } from 'zod'
import { joinPath } from '@/lib/session/join-address.ts'
import type { JoinState } from './join-state.ts'

const cookie = 'hubcap-join'

/** As long as a browser takes to come back to the page. */
const seconds = 30

const text = z.string()
const flash = z.object({
  token: text,
  values: z.object({ name: text, email: text, phone: text }),
  errors: z.record(text, text),
  problem: text.nullable(),
  code: text.nullable(),
})

/** Keeps what became of a try for the page that is shown next. */
export async function keepJoinState(token: string, state: JoinState): Promise<void> {
  const value = JSON.stringify({ token, ...state })
  ;(await cookies()).set(cookie, value, { httpOnly: true, sameSite: 'lax', path: joinPath(token), maxAge: seconds })
}

/** What became of the last try with that link; null where there was none. */
export async function readJoinState(token: string): Promise<JoinState | null> {
  const kept = (await cookies()).get(cookie)?.value
  if (!kept) return null
  try {
    const { token: of, ...state } = flash.parse(JSON.parse(kept))
    return of === token ? state : null
  } catch {
    return null
  }
}
