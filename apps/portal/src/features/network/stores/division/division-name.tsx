'use client'

import { divisionName } from '@hubcap/rules/network/division'

/** 四川省成都市武侯区. Loaded apart: the register of all of them is heavier than a page. */
export const DivisionName = ({ code }: { code: string }) => divisionName(code) ?? code
