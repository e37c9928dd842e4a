'use client'

import { Client, cacheExchange, fetchExchange, makeOperation } from '@urql/core'

const requests = { url: '/api/graphql', preferGetMethod: false } as const

/**
 * What interactive parts read and write with: through the portal, documents by their ids. It lives as long as the page;
 * signing out or changing the post loads a new page, so nothing of one session is ever shown in another.
 */
export const apiClient = new Client({ ...requests, exchanges: [cacheExchange, fetchExchange] })

// Outside of production urql looks into the document for what kind of operation it is, and finds nothing: the page has its id alone.
if (process.env.NODE_ENV !== 'production')
  apiClient.createRequestOperation = (kind, request, context) =>
    makeOperation(kind, request, { ...requests, requestPolicy: 'cache-first', ...context })
