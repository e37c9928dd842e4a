import { type ComponentProps, useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'

type Props = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  name: string
  label: string
  hint?: string
  optional?: string | undefined
  error: string | undefined
}

/** A field of a form that works without a script: the browser's own input, with what the last try said under it. */
export function JoinField({ label, hint, optional, error, ...input }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-strong">
        {label}
        {optional && <span className="ml-1.5 font-plain text-soft">{optional}</span>}
      </label>
      <input
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={inputLook('!h-11')}
      />
      {hint && (
        <p id={`${id}-hint`} className="text-small text-soft">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-small text-bad">
          {error}
        </p>
      )}
    </div>
  )
}
