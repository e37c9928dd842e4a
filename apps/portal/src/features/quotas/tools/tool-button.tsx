'use client'

import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import { buttonLook } from '@/patterns/button-look.ts'
import { PopoverButton } from '@/patterns/popover/popover-button.tsx'
import type { ToolFormProps, ToolProps } from './tool-props.ts'

type Props = ToolProps & { title: string; icon: LucideIcon; width?: string; form: ComponentType<ToolFormProps> }

/** A tool of the sheet: its form opens beside the button. */
export const ToolButton = ({ title, icon: Icon, width = 'w-80', form: Form, ...tool }: Props) => (
  <PopoverButton
    label={title}
    align="end"
    width={width}
    className={buttonLook('plain')}
    content={(close) => <Form {...tool} close={close} />}
  >
    <Icon aria-hidden className="size-4" />
    {title}
  </PopoverButton>
)
