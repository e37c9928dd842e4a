import { z } from 'zod'

/** Everything the portal reads from its environment. `.env.example` is held equal to this. */
export const portalEnv = z.object({
  /** Signs what the portal and the api say to each other. */
  HUBCAP_SECRET: z.string().min(32),
  /** Where the api listens, without a slash at the end. */
  HUBCAP_API_URL: z.url().transform((url) => url.replace(/\/+$/, '')),
  /** Encrypts the session cookie. */
  NEXTAUTH_SECRET: z.string().min(32),
  /** The portal's own address, as browsers see it. */
  NEXTAUTH_URL: z.url(),
  /** Proxies in front of the portal, whose word on the caller's address is believed; without any, the socket's is taken. */
  HUBCAP_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
})
export type PortalEnv = z.infer<typeof portalEnv>

let read: PortalEnv | undefined

/** Read when first asked for: a build has no secrets. Throws with the name of what is missing. */
export function env(): PortalEnv {
  read ??= portalEnv.parse(process.env)
  return read
}
