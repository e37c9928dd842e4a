import { type ComponentProps, useId } from 'react'
import { inputLook } from '@/patterns/fields/input-look.ts'

type Props = Omit<ComponentProps<'input'>, 'id' | 'className'> & {
  name: string
  label: string
  hint?: string
  optional?: string | undefined
  error: string | undefined
}

/** A field of a form that works without a script: the browser's own input, with its hint or what the last try said under it. */
export function JoinField({ label, hint, optional, error, ...input }: Props) {
  const id = useId()
  const noteId = `${id}-note`
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
        aria-describedby={error || hint ? noteId : undefined}
        className={inputLook('!h-11')}
      />
      {(error || hint) && (
        <p id={noteId} className={error ? 'text-small text-bad' : 'text-small text-soft'}>
          {error || hint}
        </p>
      )}
    </div>
  )
}
