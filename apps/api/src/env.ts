import { z } from 'zod'

/** What the api needs from its environment. */
export const apiEnv = z.object({
  DATABASE_URL: z.string().min(1).describe('Postgres, as the role hubcap_app'),
  DATABASE_LISTEN_URL: z
    .string()
    .min(1)
    .optional()
    .describe('The same past any pooler, which can’t listen; DATABASE_URL when not given'),
  HUBCAP_SECRET: z.string().min(32).describe('Shared by api and portal: signs the tokens between them'),
  HUBCAP_API_PORT: z.coerce.number().int().min(0).max(65535).describe('Port of the api on the loopback address'),
  HUBCAP_PORTAL_URL: z
    .url()
    .default('http://localhost:3000')
    .describe('The portal’s address as browsers see it: links in messages begin with it'),
  SMTP_URL: z.string().min(1).optional().describe('Whether there is one is shown where messages are read'),
  HUBCAP_SIGN_UP: z.enum(['open', 'closed']).default('open').describe('Whether anybody may make a chain of their own'),
  HUBCAP_LOOPBACK_WEBHOOKS: z
    .enum(['allowed', 'refused'])
    .default('refused')
    .describe('Whether webhooks may lead to this machine, as where one is tried out'),
  HUBCAP_TRUSTED_DOCUMENTS: z.string().optional().describe('The portal’s documents; without it any is executed'),
})
