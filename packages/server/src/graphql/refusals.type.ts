import type { InputIssue } from '@hubcap/rules/input/issue'
import { render } from '@hubcap/words/render'
import { InvalidInput } from '../operation/invalid-input.ts'
import { Refused } from '../operation/refused.ts'
import { builder } from './builder.ts'

type Said = { code: string; params: Readonly<Record<string, unknown>> }

const inEnglish =
  'In English, for those who build on the API. What people read is made of code and params in their language.'

const Refusal = builder.interfaceRef<Said>('Refusal').implement({
  description: 'Why a request was turned down, as code and parameters; words has the text in each language.',
  fields: (t) => ({
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: (refusal) => refusal.params }),
    message: t.string({ description: inEnglish, resolve: ({ code, params }) => render('en', code, params) }),
  }),
})

const InputIssueType = builder.objectRef<InputIssue>('InputIssue').implement({
  fields: (t) => ({
    path: t.stringList({ resolve: (issue) => [...issue.path] }),
    code: t.exposeString('code'),
    params: t.field({ type: 'JSON', resolve: (issue) => issue.params }),
    message: t.string({ description: inEnglish, resolve: ({ code, params }) => render('en', code, params) }),
  }),
})

builder.objectType(InvalidInput, {
  name: 'InvalidInput',
  description: 'Input that can’t be taken, by field.',
  interfaces: [Refusal],
  fields: (t) => ({ issues: t.field({ type: [InputIssueType], resolve: (refusal) => [...refusal.issues] }) }),
})

builder.objectType(Refused, {
  name: 'Refused',
  description: 'A request that the rules turn down.',
  interfaces: [Refusal],
})
