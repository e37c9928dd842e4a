import { createHash, randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { env } from '../env.ts'

const deviceCookie = 'hubcap.device'
const deviceSeconds = 400 * 24 * 60 * 60

/** What the api knows a browser by, without being able to pass for it. */
export const keyOfDevice = (device: string): string => createHash('sha256').update(`device ${device}`).digest('hex')

/** What this browser keeps beyond its sessions, or null where nobody has signed in on it yet. */
export const readDevice = async (): Promise<string | null> => (await cookies()).get(deviceCookie)?.value ?? null

export const newDevice = (): string => randomBytes(24).toString('base64url')

/** Only in a route handler or a server action. */
export async function keepDevice(device: string): Promise<void> {
  const secure = env().NEXTAUTH_URL.startsWith('https:')
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: deviceSeconds } as const
  ;(await cookies()).set(deviceCookie, device, options)
}
