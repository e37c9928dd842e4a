import { expect, it } from 'vitest'
import type { Payment } from '../../movement.ts'
import { payBackBy } from './pay-back-by.ts'

const cash = (amount: number): Payment => ({ method: 'cash', amount })
const wechat = (amount: number): Payment => ({ method: 'wechat', amount })

it.each<[string, Payment[], number, Payment[]]>([
  ['as it came', [cash(300)], 300, [cash(300)]],
  ['less than came, by the way that most of it came by', [cash(100), wechat(200)], 150, [wechat(150)]],
  ['more than came by one way, by the next as well', [cash(100), wechat(200)], 250, [wechat(200), cash(50)]],
  ['interest beyond all that came, by the first', [cash(100), wechat(200)], 307, [wechat(207), cash(100)]],
  ['what nobody knows the way of, in cash', [], 40, [cash(40)]],
  ['nothing, not at all', [cash(100)], 0, []],
  ['what was taken back once, not again', [wechat(-5), cash(10)], 10, [cash(10)]],
])('a refund goes back %s', (_, taken, total, parts) => expect(payBackBy(taken, total)).toEqual(parts))
