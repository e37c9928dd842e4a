'use client'

import { Client, cacheExchange, fetchExchange } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import { documentHash } from './document-hash.ts'

/**
 * What interactive parts read and write with: through the portal, documents by hash. It lives as long as the page;
 * signing out or changing the post loads a new page, so nothing of one session is ever shown in another.
 */
export const apiClient = new Client({
  url: '/api/graphql',
  preferGetMethod: false,
  exchanges: [
    persistedExchange({
      enforcePersistedQueries: true,
      enableForMutation: true,
      preferGetForPersistedQueries: false,
      generateHash: async (_text, document) => documentHash(document),
    }),
    cacheExchange,
    fetchExchange,
  ],
})
