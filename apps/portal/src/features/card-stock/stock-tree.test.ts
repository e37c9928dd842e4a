import { expect, it } from 'vitest'
import { stockTree } from './stock-tree.ts'

const f = { id: 'f', name: '湖滨' }
const s = { id: 's', name: '一店' }
const r = { id: 'r', name: '王芳' }

it('puts everybody below whom they belong to, and adds up what stands alike', () => {
  const tree = stockTree([
    { holder: 'staff', state: 'held', quantity: 5, franchisee: f, store: s, staff: r },
    { holder: 'staff', state: 'held', quantity: 2, franchisee: f, store: s, staff: r },
    { holder: 'store', state: 'on_the_way', quantity: 3, franchisee: f, store: s, staff: r },
    { holder: 'headquarters', state: 'held', quantity: 90, franchisee: null, store: null, staff: null },
  ])
  expect(tree.map(({ depth, name, counts }) => [depth, name, counts.held, counts.on_the_way])).toEqual([
    [0, null, 90, 0],
    [1, '湖滨', 0, 0],
    [2, '一店', 0, 3],
    [3, '王芳', 7, 0],
  ])
})

it('leaves out what lies above all that the reader sees', () => {
  const tree = stockTree([{ holder: 'staff', state: 'held', quantity: 5, franchisee: f, store: s, staff: null }])
  expect(tree.map(({ depth, level, name }) => [depth, level, name])).toEqual([[0, 'staff', null]])
  expect(stockTree([])).toEqual([])
})
