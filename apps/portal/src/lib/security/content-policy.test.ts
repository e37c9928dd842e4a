import { describe, expect, test } from 'vitest'
import { contentPolicy } from './content-policy.ts'

const rules = (place: Parameters<typeof contentPolicy>[1]) =>
  Object.fromEntries(
    contentPolicy('abc', place)
      .split('; ')
      .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
  )

describe('the policy of a page', () => {
  const policy = rules({ secure: false, development: false })

  test('lets no script run that doesn’t carry its nonce', () => {
    expect(policy['script-src']).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"])
    expect(policy['script-src-attr']).toEqual(["'none'"])
  })

  test('lets nobody frame it, and it frames, plugs in and rebases nothing', () => {
    for (const name of ['frame-ancestors', 'frame-src', 'object-src', 'base-uri'])
      expect(policy[name]).toEqual(["'none'"])
  })

  test('sends forms and questions to ourselves only', () => {
    for (const name of ['default-src', 'connect-src', 'form-action']) expect(policy[name]).toEqual(["'self'"])
  })

  test('asks for https only where the portal has it', () => {
    expect(policy).not.toHaveProperty('upgrade-insecure-requests')
    expect(rules({ secure: true, development: false })).toHaveProperty('upgrade-insecure-requests')
  })
})
