import { checkParams } from '@hubcap/rules/input/issue'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { schemaResolver } from './schema-resolver.ts'

const text = z.string().refine((value) => value !== '', checkParams('required'))
const schema = z.strictObject({ name: text, contract: z.strictObject({ no: text }) })
const resolve = schemaResolver(schema, (code) => `says ${code}`)
const options = { fields: {}, shouldUseNativeValidation: false } as never

it('lays each issue on its field, also in a group of fields', async () => {
  const { errors } = await resolve({ name: '', contract: { no: '' } }, undefined, options)
  expect(errors).toEqual({
    name: { type: 'required', message: 'says required' },
    contract: { no: { type: 'required', message: 'says required' } },
  })
})

it('gives what was typed when nothing is wrong', async () => {
  const values = { name: 'a', contract: { no: '1' } }
  expect(await resolve(values, undefined, options)).toEqual({ values, errors: {} })
})
