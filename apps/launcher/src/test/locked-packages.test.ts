import { describe, expect, test } from 'vitest'
import { isAtLeast, type LockedPackage, lockedPackages } from './locked-packages.ts'

const locked = lockedPackages()

/** Older ones have holes that are known. */
const floors = { next: '16.2.11', 'next-auth': '4.24.15', '@apollo/server': '5.5.0' }

/**
 * Builds for other machines that the registry, of which the lockfile was made, hasn't got at the version of their fellows, so
 * that it has no hash for them: npm takes them where its registry has them, and what needs them does without elsewhere.
 */
const unknownBuilds: Record<string, string> = {
  '@biomejs/cli':
    'android-arm64 android-x64 darwin-arm64 darwin-x64 linux-arm64-musl linux-x64-musl win32-arm64 win32-x64',
  '@next/swc': 'darwin-arm64 darwin-x64 win32-arm64-msvc win32-x64-msvc',
  '@swc/core':
    'darwin-arm64 darwin-x64 linux-arm-gnueabihf linux-ppc64-gnu linux-s390x-gnu win32-arm64-msvc win32-ia32-msvc win32-x64-msvc',
  '@tailwindcss/oxide':
    'android-arm64 darwin-arm64 darwin-x64 freebsd-x64 linux-arm-gnueabihf wasm32-wasi win32-arm64-msvc win32-x64-msvc',
  '@turbo/': 'darwin-64 darwin-arm64 windows-64 windows-arm64',
}
const unknown = Object.entries(unknownBuilds).flatMap(([start, ends]) =>
  ends.split(' ').map((end) => (start.endsWith('/') ? start + end : `${start}-${end}`)),
)

describe('the lockfile', () => {
  test.each(Object.entries(floors))('has no %s before %s', (name, floor) => {
    const versions = locked.filter((one) => one.name === name).map(({ version }) => version)
    expect(versions.length).toBeGreaterThan(0)
    expect(versions.filter((version) => !isAtLeast(version, floor))).toEqual([])
  })

  test('has the hash of every package, but for builds that its registry doesn’t know', () => {
    expect(locked.length).toBeGreaterThan(500)
    const isHash = ({ integrity = '' }: LockedPackage) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)
    const without = locked.filter((one) => !isHash(one))
    expect(without.map(({ name }) => name).toSorted()).toEqual(unknown.toSorted())
    expect(without.filter(({ optional }) => !optional)).toEqual([])
  })
})

test.each([
  ['16.2.11', '16.2.11', true],
  ['16.4.6', '16.2.11', true],
  ['17.0.0', '16.2.11', true],
  ['16.2.9', '16.2.11', false],
  ['16.2.10', '16.2.11', false],
  ['15.9.99', '16.2.11', false],
  ['16.2.11-canary.1', '16.2.11', false],
])('%s is at least %s: %s', (version, floor, isIt) => expect(isAtLeast(version, floor)).toBe(isIt))
