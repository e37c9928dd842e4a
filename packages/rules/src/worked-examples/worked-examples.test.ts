import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workedRules } from './worked-rules.ts'

const directory = new URL('../../../../docs/worked-examples/', import.meta.url)

type Example = { file: string; rule: string; given: never; gives: unknown }

/** Blocks that begin with ```json RULE and hold { "given": …, "gives": … }. */
function examplesIn(file: string): Example[] {
  const text = readFileSync(new URL(file, directory), 'utf8')
  return [...text.matchAll(/^```json (\S+)\n([\s\S]*?)^```$/gm)].map(([, rule = '', body = '']) => ({
    ...{ file, rule },
    ...(JSON.parse(body) as { given: never; gives: unknown }),
  }))
}

const files = readdirSync(directory).filter((name) => name.endsWith('.md'))
const examples = files.flatMap(examplesIn)

test.each(examples)('$file: $rule gives what the page says', ({ rule, given, gives }) => {
  const worked = workedRules[rule]
  expect(worked, `no rule is called ${rule}`).toBeDefined()
  expect(JSON.parse(JSON.stringify(worked?.(given)))).toEqual(gives)
})

test('every page has an example, and every rule too', () => {
  expect(files.filter((file) => !examples.some((one) => one.file === file))).toEqual([])
  expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(Object.keys(workedRules)))
})
