import { expect, it } from 'vitest'
import { shortDivision } from './short-division.ts'

it.each([
  ['510107', '成都市武侯区'],
  ['110105', '北京市朝阳区'],
  ['150102', '呼和浩特市新城区'],
  ['440100', '广州市'],
  ['999999', null],
  [null, null],
])('%s → %s', (code, name) => expect(shortDivision(code)).toBe(name))
