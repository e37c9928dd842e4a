import { expect, test } from 'vitest'
import { StartProblem } from '../embedded/start-problem.ts'
import { fileProblem } from './file-problem.ts'

const error = (code: string) => Object.assign(new Error(`${code}: no luck, write`), { code, syscall: 'write' })

test.each([
  ['ENOSPC', /^There is not enough space for \/b\/x: make room, or choose another place. Nothing was kept.$/],
  ['EDQUOT', /not enough space/],
  ['EFBIG', /larger than files may be/],
  ['EACCES', /^\/b\/x can’t be written \(EACCES\): choose another place.$/],
  ['EROFS', /can’t be written \(EROFS\)/],
])('%s is one sentence that says what to do', (code, sentence) => {
  const problem = fileProblem('/b/x', 'written', error(code))
  expect(problem).toBeInstanceOf(StartProblem)
  expect((problem as Error).message).toMatch(sentence)
})

test('what has nothing to do with a file stays as it is', () => {
  const other = Object.assign(new Error('connection refused'), { code: '57P01' })
  expect(fileProblem('/b/x', 'written', other)).toBe(other)
})
