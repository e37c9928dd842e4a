import { nameKey } from '../network/name-key.ts'
import { cutToken, lettersAndDigits } from './search-token.ts'

const han = /\p{Script=Han}/u

/** 王小明 → 王小明, 小明, 明: every place where somebody may begin. Words of other scripts stay whole. */
const charactersFrom = (name: string): string[] => {
  const parts = lettersAndDigits(name).match(/\p{Script=Han}|\P{Script=Han}+/gu) ?? []
  return parts.map((_, at) => parts.slice(at).join(''))
}

const joinedFrom = (words: readonly string[]): string[] => words.map((_, at) => words.slice(at).join(''))
const initialsFrom = (words: readonly string[]): string[] => joinedFrom(words.map((word) => [...word][0] ?? ''))

/** Places of a name whose pinyin comes before the characters of later ones. */
const pinyinFirst = 2

/**
 * By what a name is looked for, what matters most first: a Chinese one by its characters, its pinyin and its initials from
 * each character on; another from each of its words on.
 */
export function nameTokens(name: string): string[] {
  const words = nameKey(name, 'person')
    .split(' ')
    .filter((word) => word !== '~')
  if (!han.test(name)) return joinedFrom(words).map(cutToken)
  const kinds = [charactersFrom(name), joinedFrom(words), initialsFrom(words)] as const
  const places = Array.from({ length: Math.max(...kinds.map((kind) => kind.length)) }, (_, at) => at)
  const all = (at: number) => kinds.map((kind) => kind[at] ?? '')
  const [characters] = kinds
  return [
    ...places.slice(0, pinyinFirst).flatMap(all),
    ...characters.slice(pinyinFirst),
    ...places.slice(pinyinFirst).flatMap(all),
  ].map(cutToken)
}
