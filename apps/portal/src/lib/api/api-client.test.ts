import { AnyStoreDocument, SignDayDocument } from '@generated/graphql.ts'
import { afterEach, expect, test, vi } from 'vitest'
import { apiClient } from './api-client.ts'

const asked = vi.fn(async (_url: string, _init: RequestInit) => Response.json({ data: { __typename: 'Query' } }))
vi.stubGlobal('fetch', asked)
afterEach(() => asked.mockClear())

const lastBody = () => JSON.parse(String(asked.mock.lastCall?.[1].body))

test('a document goes by its id, also while the portal is developed', async () => {
  await apiClient.query(AnyStoreDocument, {} as never).toPromise()
  expect(lastBody()).toMatchObject({ documentId: expect.stringMatching(/^[\w-]{11}$/) })
  expect(lastBody()).not.toHaveProperty('query')
})

test('each write is sent, though it is the same as the one before', async () => {
  for (const _ of [1, 2]) await apiClient.mutation(SignDayDocument, { input: {} } as never).toPromise()
  expect(asked).toHaveBeenCalledTimes(2)
})
