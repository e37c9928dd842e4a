import { expect, it } from 'vitest'
import { standingSteps } from './standing-steps.ts'

const taken = (...steps: string[]) => steps.map((step, at) => ({ step, at }))

it.each([
  ['nothing yet', taken(), {}],
  ['each that was taken', taken('calculate', 'review'), { calculate: 0, review: 1 }],
  [
    'all to the lock',
    taken('calculate', 'review', 'approve', 'lock'),
    { calculate: 0, review: 1, approve: 2, lock: 3 },
  ],
  [
    'only what came after it was calculated again',
    taken('calculate', 'review', 'approve', 'calculate'),
    { calculate: 3 },
  ],
  ['what was taken anew', taken('calculate', 'review', 'calculate', 'review'), { calculate: 2, review: 3 }],
])('says %s', (_name, steps, expected) => {
  const at = Object.entries(standingSteps(steps)).map(([step, one]) => [step, one.at])
  expect(Object.fromEntries(at)).toEqual(expected)
})
