import { divisionName } from '@hubcap/rules/network/division'

/** 成都市武侯区: without the province, which a list needn't repeat. The register is heavy: only for the server. */
export function shortDivision(code: string | null): string | null {
  const name = code === null ? null : divisionName(code)
  return name?.replace(/^[^省市]{2,8}(?:省|自治区)(?=.)/, '') ?? null
}
