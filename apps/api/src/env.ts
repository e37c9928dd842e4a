import { usualRates } from '@hubcap/server/http/limits/rates'
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
  HUBCAP_USER_REQUESTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(usualRates.userRequests)
    .describe('Requests of one account in a minute'),
  HUBCAP_USER_COST: z.coerce
    .number()
    .int()
    .min(1)
    .default(usualRates.userCost)
    .describe('Points of complexity that they may cost together'),
  HUBCAP_CHAIN_REQUESTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(usualRates.chainRequests)
    .describe('The same of all accounts of a chain'),
  HUBCAP_CHAIN_COST: z.coerce.number().int().min(1).default(usualRates.chainCost).describe('And what they may cost'),
  HUBCAP_STRANGER_REQUESTS: z.coerce
    .number()
    .int()
    .min(1)
    .default(usualRates.strangerRequests)
    .describe('Requests of nobody from one address in a minute'),
  HUBCAP_CONNECTIONS: z.coerce.number().int().min(1).default(10).describe('Connections to Postgres'),
  HUBCAP_MOST_WAITING: z.coerce
    .number()
    .int()
    .min(1)
    .default(500)
    .describe('Queries that may wait for one before requests are turned away'),
  HUBCAP_STATEMENT_SECONDS: z.coerce.number().int().min(1).default(30).describe('How long one statement may take'),
  HUBCAP_METRICS_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65535)
    .default(0)
    .describe('Where measurements are served; 0: nowhere'),
  HUBCAP_LAST_BACKUP: z.string().optional().describe('Where npm run backup notes when it was last done'),
  HUBCAP_LOOPBACK_WEBHOOKS: z
    .enum(['allowed', 'refused'])
    .default('refused')
    .describe('Whether webhooks may lead to this machine, as where one is tried out'),
  HUBCAP_TRUSTED_DOCUMENTS: z.string().optional().describe('The portal’s documents; without it any is executed'),
})
