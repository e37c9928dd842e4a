import { mostIncentiveFileMegabytes } from '@hubcap/rules/pay/incentive'
import { evidenceTooLarge, storeEvidence } from '../pay/incentives/files/store-evidence.ts'
import { bringFile } from './bring-file.ts'

/** POST /incentive-files: a picture or a paper that is to be evidence. */
export const evidenceUpload = bringFile({
  ...{ action: 'incentive.propose', mostMegabytes: mostIncentiveFileMegabytes, tooLarge: evidenceTooLarge },
  store: storeEvidence,
})
