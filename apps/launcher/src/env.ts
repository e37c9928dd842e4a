import { existsSync } from 'node:fs'
import path from 'node:path'
import { StartProblem } from '@hubcap/database/embedded/start-problem'
import { z } from 'zod'
import { root } from './bootstrap/root.mjs'

/** Everything the launcher reads from its environment. `.env.example` is held equal to this. */
export const launcherEnv = z
  .object({
    /** Where browsers find the portal. */
    PORT: z.coerce.number('must be a number').int('must be a whole number').min(1).max(65535).default(3000),
    /** The address the portal listens on: 0.0.0.0 to be reached from other machines. */
    HOST: z.string().min(1).default('127.0.0.1'),
    /** Holds the database, the secrets and the logs. */
    HUBCAP_DATA_DIR: z.string().min(1).default('.data'),
    /** Your own Postgres, for the app (hubcap_app). */
    DATABASE_URL: z.string().min(1).optional(),
    /** Your own Postgres, for migrations (hubcap_owner or a superuser). */
    DATABASE_OWNER_URL: z.string().min(1).optional(),
    /** Your own Postgres past any pooler (hubcap_app): changes are listened for there. */
    DATABASE_LISTEN_URL: z.string().min(1).optional(),
    /** Your own Postgres, for backups (hubcap_audit); not needed where DATABASE_OWNER_URL is a superuser's. */
    DATABASE_AUDIT_URL: z.string().min(1).optional(),
    /** Encrypts backups, and is asked for when one is restored. */
    HUBCAP_BACKUP_PASSPHRASE: z.string().min(1).optional(),
    /** The portal's address as browsers see it, when that isn't http://localhost:PORT. */
    NEXTAUTH_URL: z.url().optional(),
    /** Proxies between browsers and the portal, each of which adds to x-forwarded-for whom it had the request from. */
    HUBCAP_PROXIES: z.coerce.number('must be a number').int('must be a whole number').min(0).max(10).default(0),
    /** The mail server that sends messages, smtp://user:password@host:port; without it they are kept to be read in the portal. */
    SMTP_URL: z.url('must be like smtp://user:password@mail.example.com:587').optional(),
    /** The sender of mails. */
    MAIL_FROM: z.string().min(1).optional(),
    /** Whether anybody may make a chain of their own in the portal. */
    HUBCAP_SIGN_UP: z.enum(['open', 'closed']).default('open'),
    /** Where the api serves its measurements to Prometheus, on the loopback address; the worker does on the port after it. */
    HUBCAP_METRICS_PORT: z.coerce.number('must be a number').int('must be a whole number').min(1).max(65534).optional(),
    /** Whether an empty database gets the demo chains. */
    HUBCAP_DEMO: z.enum(['load', 'none']).default('load'),
    /** The day the demo's sales lead up to, YYYY-MM-DD; today when not given. */
    HUBCAP_DEMO_TODAY: z.iso.date().optional(),
  })
  .refine((env) => Boolean(env.DATABASE_URL) === Boolean(env.DATABASE_OWNER_URL), {
    path: ['DATABASE_URL'],
    message: 'it goes together with DATABASE_OWNER_URL, so set both or neither',
  })
  .refine((env) => !env.SMTP_URL || env.MAIL_FROM, {
    path: ['MAIL_FROM'],
    message: 'with SMTP_URL it must say who the mails are from, such as Hubcap <hubcap@example.com>',
  })
export type LauncherEnv = z.infer<typeof launcherEnv>

/**
 * The environment, with what an .env file in the project adds to it; an empty variable counts as not set.
 * @throws {StartProblem} naming the first variable that is wrong
 */
export function readEnv(): LauncherEnv {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''))
  const result = launcherEnv.safeParse(given)
  if (result.success) return { ...result.data, HUBCAP_DATA_DIR: path.resolve(root, result.data.HUBCAP_DATA_DIR) }
  const issue = result.error.issues[0]
  throw new StartProblem(`${issue?.path.join('.')} is not usable: ${issue?.message}.`)
}
