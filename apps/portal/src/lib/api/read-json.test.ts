import { expect, test } from 'vitest'
import { readJson, shortRequest } from './read-json.ts'

const post = (body: string) => new Request('http://portal/api', { method: 'POST', body })

/** Bytes without an end, and how many of them were taken. */
function endless() {
  let taken = 0
  const body = new ReadableStream({
    pull(controller) {
      taken += 64 * 1024
      controller.enqueue(new Uint8Array(64 * 1024).fill(0x20))
    },
  })
  const request = new Request('http://portal/api', { method: 'POST', body, duplex: 'half' } as RequestInit)
  return { request, taken: () => taken }
}

test('JSON is read, and anything else is nothing', async () => {
  expect(await readJson(post('{"a":1}'))).toEqual({ a: 1 })
  expect(await readJson(post('{'))).toBeNull()
  expect(await readJson(new Request('http://portal/api', { method: 'POST' }))).toBeNull()
})

test('a body without an end is left after its first 256 KB', async () => {
  const { request, taken } = endless()
  expect(await readJson(request)).toBeNull()
  expect(taken()).toBeLessThan(1024 * 1024)
  expect(await shortRequest(endless().request)).toBeNull()
})

test('a short request is the same once more', async () => {
  const short = await shortRequest(post('csrf=1'))
  expect([short?.method, await short?.text()]).toEqual(['POST', 'csrf=1'])
})
