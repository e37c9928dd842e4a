import { z } from 'zod'

/** What the api needs from its environment. */
export const apiEnv = z.object({
  DATABASE_URL: z.string().min(1).describe('Postgres, as the role hubcap_app'),
  HUBCAP_SECRET: z.string().min(32).describe('Shared by api and portal: signs the tokens between them'),
  HUBCAP_API_PORT: z.coerce.number().int().min(0).max(65535).describe('Port of the api on the loopback address'),
  HUBCAP_TRUSTED_DOCUMENTS: z.string().optional().describe('The portal’s documents; without it any is executed'),
})
