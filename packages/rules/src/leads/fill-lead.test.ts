import { expect, test } from 'vitest'
import { fillLead } from './fill-lead.ts'

const nothing = {
  ...{ phone: null, phoneKey: null, plate: null, plateKey: null, sourceNote: null },
  ...{ nextStep: null, nextStepOn: null, cardProductId: null },
}
const told = {
  ...{
    phone: '13800138000',
    phoneKey: '+8613800138000',
    plate: '浙A12345',
    plateKey: '浙A12345',
    sourceNote: '车友会',
  },
  ...{ nextStep: '打电话', nextStepOn: new Date('2026-12-01'), cardProductId: 'card' },
}

test('a lead that knows nothing is told all, and one that knows all is told nothing', () => {
  expect(fillLead(nothing, told)).toEqual(told)
  expect(fillLead(told, told)).toEqual({})
  expect(fillLead(nothing, nothing)).toEqual({})
})

test('what a rep wrote stays, a phone or plate with its key', () => {
  const lead = { ...nothing, phone: '139', phoneKey: '+86139', sourceNote: '老客户介绍' }
  expect(fillLead(lead, told)).toEqual({
    ...{ plate: told.plate, plateKey: told.plateKey, cardProductId: 'card' },
    ...{ nextStep: told.nextStep, nextStepOn: told.nextStepOn },
  })
})

test('a step that is planned, or only its day, isn’t planned over', () => {
  for (const planned of [{ nextStep: '约到店' }, { nextStepOn: new Date('2026-11-30') }])
    expect(Object.keys(fillLead({ ...nothing, ...planned }, told))).not.toContain('nextStep')
})
