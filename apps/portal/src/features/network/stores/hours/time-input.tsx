'use client'

import { useState } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'
import { readTime } from './read-time.ts'

type Props = { label: string; value: string; errorId: string | undefined; onChange: (value: string) => void }

const held = (text: string) => readTime(text) ?? text

/**
 * Not the device's own time field: that knows no 24:00, and takes more presses than 830. What is typed stays as typed until
 * one leaves; the form holds the time as soon as it can be read.
 */
export function TimeInput({ label, value, errorId, onChange }: Props) {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    if (held(text) !== value) setText(value)
  }
  return (
    <input
      aria-label={label}
      aria-invalid={errorId ? true : undefined}
      aria-describedby={errorId}
      value={text}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="08:30"
      onChange={(event) => {
        setText(event.target.value)
        onChange(held(event.target.value))
      }}
      onBlur={() => setText(held(text))}
      className={inputLook('h-8 w-[4.75rem] px-2 text-center tabular')}
    />
  )
}
