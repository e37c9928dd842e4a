import { allRefusals } from '@hubcap/rules/all-refusals'
import { problemCodes } from '@hubcap/rules/imports/problem-codes'
import { issueCodes } from '@hubcap/rules/input/issue-codes'
import type { CodeList } from '@hubcap/rules/input/params'
import { locales } from '@hubcap/rules/tenancy/locale'
import { describe, expect, it } from 'vitest'
import { allTexts, type Code } from './all-texts.ts'
import { glossary } from './glossary.ts'
import { placeholdersOf } from './placeholders.ts'
import { importFieldTerms } from './terms/import-field.ts'
import { vocabularies } from './terms/vocabularies.ts'

const codes: CodeList = { ...allRefusals, ...issueCodes, ...problemCodes }

const terms = [
  ...Object.entries(vocabularies).flatMap(([list, words]) =>
    Object.entries(words).map(([word, text]) => ({ at: `${list}.${word}`, text })),
  ),
  ...Object.entries(importFieldTerms).flatMap(([kind, fields]) =>
    Object.entries(fields).map(([key, text]) => ({ at: `${kind}.${key}`, text })),
  ),
  ...Object.entries(glossary).flatMap(([key, noun]) => [
    { at: key, text: noun },
    { at: `${key}.is`, text: noun.is },
  ]),
]
const sentences = Object.entries(allTexts).map(([at, text]) => ({ at, text }))

describe('texts', () => {
  it('has one for every code of the rules and none besides', () => {
    expect(Object.keys(allTexts).toSorted()).toEqual(Object.keys(codes).toSorted())
    expect(Object.keys(codes).length).toBeGreaterThan(80)
  })

  it.each(Object.keys(codes) as Code[])('%s shows only parameters that its code carries', (code) => {
    for (const locale of locales) {
      const known = Object.keys(codes[code] ?? {})
      expect(placeholdersOf(allTexts[code][locale]).filter((name) => !known.includes(name))).toEqual([])
    }
  })

  it.each(Object.keys(codes) as Code[])('%s says the same in both languages', (code) => {
    expect(placeholdersOf(allTexts[code].zh).toSorted()).toEqual(placeholdersOf(allTexts[code].en).toSorted())
  })

  it.each([...sentences, ...terms])('$at is written in both languages, plainly', ({ at, text }) => {
    for (const locale of locales) {
      expect(text[locale].trim()).toBe(text[locale])
      expect(text[locale]).not.toBe('')
      expect(text[locale]).not.toMatch(/[!！]/)
    }
    if (!at.startsWith('locale.')) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).not.toMatch(/\p{Script=Han}/u)
    }
  })
})
