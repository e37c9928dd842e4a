import type { WebhookFilter } from '@generated/graphql.ts'
import { createLoader, type inferParserType } from 'nuqs/server'
import { listAddress } from '@/lib/address/list-address.ts'

export const webhooksFilterNames = ['q']

export const loadWebhooksAddress = createLoader(listAddress)

/** What the address asks for, as the api filters. */
export const webhooksFilter = ({ q }: inferParserType<typeof listAddress>): WebhookFilter => (q ? { search: q } : {})
