import type { FranchiseeKind } from '../network/franchisee-kind.ts'
import type { FranchiseeStatus } from '../network/franchisee-status.ts'
import { codeCell, lineCell, nameCell } from './cell-readers.ts'
import { byWords, optional, type RowOf, required, withDefault } from './import-field.ts'

const kindCell = byWords<FranchiseeKind>({
  franchised: ['franchise', 'franchisee', '加盟', '加盟商', '特许', '特许加盟'],
  direct: ['own', 'owned', 'company owned', '直营', '自营', '直营店'],
})

const statusCell = byWords<FranchiseeStatus>({
  active: ['正常', '合作中', '有效', '启用', '在营', 'enabled', 'open'],
  suspended: ['暂停', '停业整顿', '冻结', '停用', 'paused', 'inactive'],
  ended: ['终止', '已终止', '解约', '已解约', '结束', '到期', 'terminated', 'closed'],
})

export const franchiseeFields = {
  code: required(
    'code',
    codeCell,
    '加盟商编号 | 加盟商编码 | 加盟商代码 | 编号 | 编码 | 代码 | 区域编号',
    'franchisee code | franchisee no | franchisee id | franchise code | code | no | number | id | region no | region code | region id',
  ),
  name: required(
    'name',
    nameCell,
    '加盟商名称 | 加盟商 | 名称 | 公司名称 | 区域名称 | 区域',
    'franchisee name | franchisee | name | company | company name | region name | region',
  ),
  kind: withDefault('kind', 'franchised' as FranchiseeKind, kindCell, '类型 | 加盟类型 | 性质', 'kind | type'),
  status: withDefault('status', 'active' as FranchiseeStatus, statusCell, '状态 | 合作状态', 'status | state'),
  contact_name: optional(
    'contactName',
    nameCell,
    '联系人 | 负责人 | 法人 | 老板',
    'contact | contact name | contact person | owner',
  ),
  contact_phone: optional(
    'contactPhone',
    lineCell,
    '联系电话 | 联系人电话 | 电话 | 手机 | 手机号',
    'contact phone | phone | telephone | mobile',
  ),
}
export type FranchiseeRow = RowOf<typeof franchiseeFields>
