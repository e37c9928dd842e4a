'use client'

import { Client, cacheExchange, fetchExchange } from '@urql/core'

/**
 * What interactive parts read and write with: through the portal, documents by their ids. It lives as long as the page;
 * signing out or changing the post loads a new page, so nothing of one session is ever shown in another.
 */
export const apiClient = new Client({
  url: '/api/graphql',
  preferGetMethod: false,
  exchanges: [cacheExchange, fetchExchange],
})
