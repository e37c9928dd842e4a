import type { LawEntry } from './law-entry.ts'

/** 《关于规范商业预付卡管理的意见》, of seven ministries, passed on by the State Council's office. */
const opinion = '国办发〔2011〕25号'
/** 《单用途商业预付卡管理办法（试行）》, in force from 2012-11-01, amended by 商务部令2016年第2号. */
const measures = '单用途商业预付卡管理办法（试行）（商务部令2012年第9号）'
/** 《最高人民法院关于审理预付式消费民事纠纷案件适用法律若干问题的解释》 */
const interpretation = '法释〔2025〕4号'

const opinionFrom = '2011-05-23'
const measuresFrom = '2012-11-01'
const interpretationFrom = '2025-05-01'

/** What the law of mainland China sets, in fen. What a city or a filing authority asks beyond it, a chain enters itself. */
export const chinaLaw: readonly LawEntry[] = [
  {
    rule: 'face_value',
    validFrom: opinionFrom,
    on: true,
    source: `${opinion}二（三）`,
    bearerMax: 100_000,
    namedMax: 500_000,
  },
  { rule: 'real_name', validFrom: opinionFrom, on: true, source: `${opinion}二（一）`, bearerFrom: 1_000_000 },
  {
    rule: 'transfer',
    validFrom: opinionFrom,
    on: true,
    source: `${opinion}二（二）`,
    unitFrom: 500_000,
    individualFrom: 5_000_000,
  },
  { rule: 'validity', validFrom: opinionFrom, on: true, source: `${opinion}二（五）`, bearerMonths: 36 },
  { rule: 'cooling_off', validFrom: interpretationFrom, on: true, source: `${interpretation}第十四条`, days: 7 },
  { rule: 'refund', validFrom: interpretationFrom, on: true, source: `${interpretation}第十五条至第二十二条` },
  {
    rule: 'custody',
    validFrom: measuresFrom,
    on: true,
    source: `${measures}第二十六条至第二十八条`,
    scale: 2000,
    group: 3000,
    brand: 4000,
  },
  // Groups and brands have 20 working days; an issuer by size alone is kept to 15, so that it is never late.
  { rule: 'quarterly_report', validFrom: measuresFrom, on: true, source: measures, scale: 15, group: 20, brand: 20 },
  // Five years by the measures; 北京 asks for three.
  { rule: 'records', validFrom: measuresFrom, on: true, source: measures, years: 5 },
]
