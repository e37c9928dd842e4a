import type { StoreStatus } from '../network/store-status.ts'
import { codeCell, dayCell, divisionCell, latitudeCell, lineCell, longitudeCell, nameCell } from './cell-readers.ts'
import { byWords, optional, type RowOf, required, sharing, withDefault } from './import-field.ts'

const statusCell = byWords<StoreStatus>({
  opening: ['筹备', '筹备中', '筹建', '筹建中', '待开业', '装修中', 'preparing', 'planned'],
  open: ['营业', '营业中', '正常', '正常营业', '开业', '在营', 'active', 'trading'],
  suspended: ['停业', '暂停', '暂停营业', '歇业', 'paused', 'inactive'],
  closed: ['关店', '已关店', '关闭', '已关闭', '撤店', '闭店', '已闭店', 'ended'],
})

export const storeFields = {
  code: required(
    'code',
    codeCell,
    '门店编号 | 门店编码 | 门店代码 | 店号 | 店铺编号 | 编号 | 编码 | 代码 | 区域编号',
    'store code | store no | store number | store id | shop code | shop no | code | no | number | id | region no | region code | region id',
  ),
  name: required(
    'name',
    nameCell,
    '门店名称 | 门店名 | 门店 | 店名 | 店铺名称 | 名称 | 区域名称',
    'store name | store | shop name | shop | name | region name',
  ),
  franchisee: sharing(
    required(
      'franchisee',
      lineCell,
      '所属加盟商 | 加盟商 | 加盟商编号 | 加盟商编码 | 加盟商名称 | 所属公司 | 区域 | 所属区域 | 区域编号',
      'franchisee | franchisee code | franchisee no | franchisee name | franchise | owner | region | region no | region code | region id | region name',
    ),
  ),
  status: withDefault('status', 'open' as StoreStatus, statusCell, '状态 | 门店状态 | 营业状态', 'status | state'),
  phone: optional(
    'phone',
    lineCell,
    '门店电话 | 联系电话 | 电话 | 手机 | 手机号',
    'phone | telephone | store phone | mobile',
  ),
  division_code: optional(
    'divisionCode',
    divisionCell,
    '行政区划代码 | 行政区划 | 区划代码 | 地区编码 | 区县代码',
    'division code | adcode | area code | division',
  ),
  address: optional('address', lineCell, '门店地址 | 详细地址 | 地址', 'address | street | store address'),
  longitude: optional('longitude', longitudeCell, '经度', 'longitude | lng | lon | long'),
  latitude: optional('latitude', latitudeCell, '纬度', 'latitude | lat'),
  opened_on: optional(
    'openedOn',
    dayCell,
    '开业日期 | 开业时间 | 开店日期',
    'opened on | opening date | open date | opened | opened at',
  ),
  closed_on: optional(
    'closedOn',
    dayCell,
    '关店日期 | 闭店日期 | 关店时间 | 撤店日期',
    'closed on | closing date | close date | closed | closed at',
  ),
}
export type StoreRow = RowOf<typeof storeFields>
