'use client'

import { Menu } from '@base-ui/react/menu'
import { Check } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode, RefObject } from 'react'
import { cx } from '../cx.ts'
import { menuItemLook, menuLook } from '../menu-look.ts'
import type { MenuEntry, MenuSection } from './menu-button.tsx'

type Props = {
  label: string
  anchor: RefObject<HTMLButtonElement | null>
  open: boolean
  onOpenChange: (open: boolean) => void
  align: 'start' | 'end'
  header: ReactNode
  sections: readonly MenuSection[]
}

export function MenuPopup({ label, anchor, open, onOpenChange, align, header, sections }: Props) {
  return (
    <Menu.Root
      open={open}
      onOpenChange={(next, details) => {
        // The button toggles by itself; an outside press on it would close and open again.
        if (!next && anchor.current?.contains(details.event.target as Node)) return details.cancel()
        onOpenChange(next)
      }}
    >
      {/* Inside the landmark of its button, so that it belongs to something for those who hear the page. */}
      <Menu.Portal container={anchor.current?.closest<HTMLElement>('main, header, nav')}>
        <Menu.Positioner anchor={anchor} sideOffset={4} align={align} className="z-40">
          <Menu.Popup aria-label={label} finalFocus={anchor} className={cx(menuLook, Boolean(header) && 'w-72')}>
            {header}
            {sections.map((section, at) => (
              <Menu.Group key={section.key} className={cx(at > 0 && 'mt-1 border-t border-line pt-1')}>
                {section.label && (
                  <Menu.GroupLabel className="px-3 py-1 text-small text-soft">{section.label}</Menu.GroupLabel>
                )}
                {section.entries.map((entry) => (
                  <Entry key={entry.key} entry={entry} />
                ))}
              </Menu.Group>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

function Entry({ entry }: { entry: MenuEntry }) {
  const { label, icon, href, download, onSelect, checked, disabled = false, stays = false } = entry
  const inside = (
    <>
      {icon}
      <span className="min-w-0 flex-1 truncate">{label}</span>
    </>
  )
  const look = cx(menuItemLook, disabled && 'opacity-60')
  if (checked !== undefined)
    return (
      <Menu.CheckboxItem
        checked={checked}
        disabled={disabled}
        closeOnClick={!stays}
        className={look}
        onCheckedChange={() => onSelect?.()}
      >
        {inside}
        <Menu.CheckboxItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </Menu.CheckboxItemIndicator>
      </Menu.CheckboxItem>
    )
  return (
    <Menu.Item
      disabled={disabled}
      className={look}
      onClick={onSelect}
      {...(href && { render: <Link href={href} {...(download && { download, prefetch: false })} /> })}
    >
      {inside}
    </Menu.Item>
  )
}
