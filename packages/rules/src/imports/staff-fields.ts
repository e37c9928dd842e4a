import type { StaffStatus } from '../network/staff-status.ts'
import { codeCell, dayCell, lineCell, nameCell, phoneCell } from './cell-readers.ts'
import { byWords, optional, type RowOf, required, sharing } from './import-field.ts'

const statusCell = byWords<StaffStatus>({
  active: ['在职', '正常', '在岗', '试用', '试用期', 'employed', 'working'],
  suspended: ['停职', '休假', '停薪留职', '停用', 'on leave', 'inactive'],
  left: ['离职', '已离职', '辞职', 'resigned', 'terminated', 'dismissed', 'former'],
})

export const staffFields = {
  staff_no: required(
    'staffNo',
    codeCell,
    '工号 | 员工工号 | 员工编号 | 员工号 | 职工号 | 编号',
    'staff no | staff number | staff id | staff code | employee no | employee number | employee id | employee code | no | number | code | id',
  ),
  name: required(
    'name',
    nameCell,
    '姓名 | 员工姓名 | 员工 | 名字 | 名称',
    'name | full name | staff name | employee name | employee | staff',
  ),
  franchisee: sharing(
    optional(
      'franchisee',
      lineCell,
      '所属加盟商 | 加盟商 | 加盟商编号 | 加盟商名称 | 所属公司 | 公司 | 区域 | 所属区域',
      'franchisee | franchisee code | franchisee no | franchisee name | franchise | company | region | regions | region no | region name',
    ),
  ),
  store: sharing(
    optional(
      'store',
      lineCell,
      '所属门店 | 门店 | 门店名称 | 门店编号 | 店铺 | 店名 | 区域 | 所属区域',
      'store | store code | store no | store name | shop | region | regions | region no | region name',
    ),
  ),
  phone: optional(
    'phone',
    phoneCell,
    '手机号 | 手机 | 手机号码 | 联系电话 | 电话',
    'phone | mobile | mobile phone | telephone | phone number | home phone',
  ),
  department: optional('department', lineCell, '部门 | 所属部门', 'department | dept | team'),
  post: optional('post', lineCell, '职位 | 岗位 | 职务 | 头衔', 'post | title | job title | position | job | role'),
  grade: optional('grade', lineCell, '职级 | 级别 | 等级', 'grade | level | rank'),
  manager_no: optional(
    'managerNo',
    codeCell,
    '上级工号 | 主管工号 | 经理工号 | 直属上级 | 上级 | 主管',
    'manager’s staff number | manager no | manager id | manager number | manager code | reports to | manager | supervisor | supervisor no',
  ),
  status: optional('status', statusCell, '状态 | 在职状态 | 员工状态', 'status | state | employment status'),
  hired_on: optional(
    'hiredOn',
    dayCell,
    '入职日期 | 入职时间 | 入职',
    'hired on | hire date | hired | start date | joined | date of joining | joined on',
  ),
  left_on: optional(
    'leftOn',
    dayCell,
    '离职日期 | 离职时间',
    'left on | leaving date | end date | termination date | left',
  ),
}
export type StaffRow = RowOf<typeof staffFields>
