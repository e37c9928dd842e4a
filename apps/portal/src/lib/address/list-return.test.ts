import { expect, it } from 'vitest'
import { backToList, fromList } from './list-return.ts'

it('leads to the form and back to the list as it was', () => {
  const form = new URL(fromList('/stores/new', 'q=西湖&status=open'), 'http://portal')
  expect(backToList('/stores', form.searchParams.get('list'))).toBe(
    `/stores?q=${encodeURIComponent('西湖')}&status=open`,
  )
})

it('opens the row that was saved', () => {
  expect(backToList('/stores', 'open=old&sort=name.asc', 'new')).toBe('/stores?open=new&sort=name.asc')
  expect(backToList('/stores', null, 'new')).toBe('/stores?open=new')
  expect(backToList('/stores', null)).toBe('/stores')
})

it('never leads anywhere else', () => {
  expect(backToList('/stores', '//evil.example')).toMatch(/^\/stores\?/)
})
