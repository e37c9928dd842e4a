'use client'

import dynamic from 'next/dynamic'

const Toaster = dynamic(() => import('sonner').then((sonner) => sonner.Toaster), { ssr: false })

/** Where messages appear: above the bottom bar on a phone, in the corner on a desk. */
export function ToastPlace({ label }: { label: string }) {
  return (
    <Toaster
      position="bottom-right"
      mobileOffset={{ bottom: '88px' }}
      containerAriaLabel={label}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            'flex w-full items-center gap-3 rounded border border-line bg-surface p-3 text-base text-ink shadow-lift md:w-[356px]',
          content: 'min-w-0 flex-1',
          title: 'font-plain',
          actionButton: 'shrink-0 rounded px-2 py-1 font-strong text-accent hover:bg-hover',
        },
      }}
    />
  )
}

type Undo = { label: string; run: () => void }

/** Tells what was done. With an undo it stays long enough to be used. */
export async function notify(text: string, undo?: Undo): Promise<void> {
  const { toast } = await import('sonner')
  toast(text, { duration: undo ? 10_000 : 4000, ...(undo && { action: { label: undo.label, onClick: undo.run } }) })
}
