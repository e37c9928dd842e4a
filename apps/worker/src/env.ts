import { z } from 'zod'

/** What the worker needs from its environment. */
export const workerEnv = z.object({
  DATABASE_URL: z.string().min(1).describe('Postgres, as the role hubcap_app'),
  DATABASE_OWNER_URL: z.string().min(1).describe('Postgres, as the role hubcap_owner: the queue is its own'),
  HUBCAP_SECRET: z.string().min(32).describe('The api’s: the secrets of webhooks are sealed by it'),
  HUBCAP_LOOPBACK_WEBHOOKS: z
    .enum(['allowed', 'refused'])
    .default('refused')
    .describe('Whether webhooks may lead to this machine, as where one is tried out'),
  SMTP_URL: z
    .string()
    .min(1)
    .optional()
    .describe('The mail server; without it messages are kept to be read in the portal'),
  HUBCAP_METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('Where measurements are served; 0: nowhere'),
  MAIL_FROM: z.string().min(1).default('Hubcap <no-reply@localhost>').describe('The sender of mails'),
})
