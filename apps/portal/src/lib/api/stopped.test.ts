import { expect, test } from 'vitest'
import { unanswered } from './problem.ts'
import { readDigest, Stopped, stoppedBy } from './stopped.ts'

test('what the api turned away is told with its code and its seconds', async () => {
  const stopped = stoppedBy(429, { code: 'request.too_often', params: { seconds: 12 } })
  const answer = unanswered(stopped)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '12'])
  expect(await answer.json()).toEqual({ code: 'request.too_often', params: { seconds: 12 } })
})

test('a page reads them out of the digest of its error', () => {
  const { digest } = new Stopped(429, 'request.too_often', { seconds: 12 })
  expect(readDigest(digest)).toEqual({ code: 'request.too_often', params: { seconds: 12 } })
  expect(readDigest(new Stopped(503, 'request.too_busy', {}).digest)).toEqual({ code: 'request.too_busy', params: {} })
})

test.each([undefined, '1234567890', 'stopped'])('a digest of other errors says nothing: %s', (digest) => {
  expect(readDigest(digest)).toBeNull()
})

test('an answer with data or without a code is no refusal', () => {
  expect(stoppedBy(200, { code: 'request.too_often' })).toBeNull()
  expect(stoppedBy(503, {})).toBeNull()
  expect(unanswered(new Error('fetch failed')).status).toBe(503)
})
