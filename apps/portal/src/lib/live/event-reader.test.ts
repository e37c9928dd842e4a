import { expect, it } from 'vitest'
import { eventReader } from './event-reader.ts'

it('puts messages together, however they are cut', () => {
  const text = ':\n\nevent: next\ndata: {"data":1}\n\n:\n\nevent: complete\n\nevent: ne'
  const whole = [
    { event: 'next', data: '{"data":1}' },
    { event: 'complete', data: '' },
  ]
  expect(eventReader()(text)).toEqual(whole)
  const read = eventReader()
  expect([...text].flatMap((letter) => read(letter))).toEqual(whole)
  expect(read('xt\ndata: 2\n\n')).toEqual([{ event: 'next', data: '2' }])
})
