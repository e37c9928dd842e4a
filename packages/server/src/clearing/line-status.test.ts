import { describe, expect, test } from 'vitest'
import { lineStatus } from './line-status.ts'

const contest = (id: string, outcome: string | null, clearingRunId = 'run') => ({ id, outcome, clearingRunId })

describe('a line of a run stands', () => {
  test('contested while a contest waits for its answer, also where an answered one has the later id', () => {
    expect(lineStatus('run', [contest('1', null), contest('2', 'upheld')])).toBe('contested')
  })

  test('by the answer to the newest contest otherwise', () => {
    expect(lineStatus('run', [contest('2', 'corrected'), contest('1', 'upheld')])).toBe('corrected')
  })

  test('by the contests of that run alone', () => {
    expect(lineStatus('run', [contest('1', null, 'other')])).toBe('uncontested')
  })
})
