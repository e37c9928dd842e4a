import { encodeGlobalID } from '@pothos/plugin-relay'
import { expect, test } from 'vitest'
import { nilId } from '../graphql/global-id.ts'
import { idInPath } from './id-in-path.ts'

const row = '0199f000-0000-7000-8000-000000000001'
const at = (part: string) => new URL(`http://api/messages/${part}/attachment`)

test('the id of a row is read out of the path, whichever letters of it are escaped', () => {
  const id = encodeGlobalID('Message', row)
  for (const part of [id, encodeURIComponent(id)]) expect(idInPath('Message', at(part))).toBe(row)
})

test.each(['%E0%A4%A', '%', 'nothing', encodeURIComponent(encodeGlobalID('Customer', row))])(
  '%s leads to nothing',
  (part) => {
    expect(idInPath('Message', at(part))).toBe(nilId)
  },
)
