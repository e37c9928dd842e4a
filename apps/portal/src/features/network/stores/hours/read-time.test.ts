import { expect, it } from 'vitest'
import { readTime } from './read-time.ts'

it.each([
  ['8', '08:00'],
  ['08', '08:00'],
  ['830', '08:30'],
  ['2130', '21:30'],
  ['8:30', '08:30'],
  ['8：30', '08:30'],
  ['８．３０', '08:30'],
  ['24', '24:00'],
  ['0', '00:00'],
  ['24:30', null],
  ['25', null],
  ['8:7', null],
  ['', null],
  ['noon', null],
])('%s → %s', (written, time) => expect(readTime(written)).toBe(time))
